package fr.gpsusagers.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.territory.SectorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactInChargeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Pack PACK = TestPacks.bocage();
    private static final Directory DIRECTORY = PACK.directory();

    @Test
    void where_the_contact_depends_on_an_unknown_place_the_switchboard_is_in_charge() {
        List<NeedId> placed = needs(true);
        assertThat(placed).isNotEmpty().allSatisfy(need -> {
            assertThat(DIRECTORY.findContactInCharge(need, Optional.empty(), DAY))
                    .isEmpty();
            assertThat(DIRECTORY.contactInCharge(need, Optional.empty(), DAY).id())
                    .isEqualTo(DIRECTORY.switchboard(DAY).id());
        });
    }

    @Test
    void elsewhere_the_contact_that_the_pack_names_is_in_charge() {
        List<NeedId> unplaced = needs(false);
        assertThat(unplaced)
                .isNotEmpty()
                .allSatisfy(need -> assertThat(DIRECTORY.contactInCharge(need, Optional.empty(), DAY))
                        .isEqualTo(DIRECTORY
                                .findContact(DIRECTORY.inCharge(need), Optional.empty(), DAY)
                                .orElseThrow()));
    }

    @Test
    void a_request_may_be_for_bodies_of_its_sector_and_for_those_without_sector() {
        SectorId sector = DIRECTORY.contacts(DAY).stream()
                .filter(contact -> !contact.ownService())
                .flatMap(contact -> contact.sector().stream())
                .findFirst()
                .orElse(new SectorId("ailleurs"));

        assertThat(DIRECTORY.otherBodies(Optional.of(sector), DAY))
                .isNotEmpty()
                .noneMatch(Contact::ownService)
                .allMatch(body -> body.sector().isEmpty() || body.sector().equals(Optional.of(sector)));
        assertThat(DIRECTORY.otherBodies(Optional.empty(), DAY))
                .allMatch(body -> body.sector().isEmpty());
    }

    private static List<NeedId> needs(boolean placed) {
        return PACK.guide().needs().stream()
                .map(Need::id)
                .filter(need -> DIRECTORY.inCharge(need).isPlaced() == placed)
                .toList();
    }
}
