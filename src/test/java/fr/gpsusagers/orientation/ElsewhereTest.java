package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.suite.LongProof;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom people of another département are sent to, in the pack that we ship.
@LongProof
class ElsewhereTest {

    private static final Pack PACK = TestPacks.read(Path.of("packs/calvados"));
    private final Orient orient = new Orient(new DoubtedNumbers(), SoonestCallbacks.NONE);

    @ParameterizedTest
    @CsvSource({
        "rouen, departement-76, seinemaritime.fr",
        "saint-lô, departement-50, manche.fr",
        "alençon, departement-61, orne.fr",
        "évreux, departement-27, eureennormandie.fr",
        "le havre, departement-76, seinemaritime.fr"
    })
    void neighbours_are_sent_to_their_own_departement(String place, String contact, String site) {
        Contact first = contacts(place, Set.of()).getFirst();

        assertThat(first.id().value()).isEqualTo(contact);
        assertThat(first.url().orElseThrow()).contains(site);
        assertThat(first.lines()).hasSize(1);
        assertThat(first.provenance().source()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"paris, =Paris", "marseille, =Bouches-du-Rh%C3%B4ne", "ajaccio, =Corse-du-Sud"})
    void others_get_the_directory_of_the_state_opened_at_their_departement(String place, String end) {
        List<Contact> contacts = contacts(place, Set.of());

        assertThat(contacts).extracting(contact -> contact.id().value()).contains("service-public");
        assertThat(contacts.getFirst().id().value()).isEqualTo("annuaire-service-public");
        assertThat(contacts.getFirst().url().orElseThrow()).endsWith(end);
    }

    @Test
    void without_internet_they_get_the_line_that_knows_all_departements() {
        assertThat(contacts("paris", Set.of(Constraint.NO_INTERNET))
                        .getFirst()
                        .id()
                        .value())
                .isEqualTo("service-public");
    }

    private List<Contact> contacts(String place, Set<Constraint> constraints) {
        var at = LocalDateTime.parse("2026-11-30T10:00");
        var situation = new Situation(
                Optional.of(new NeedId("rsa-suspension")),
                Optional.of(PACK.territory().find(place, at.toLocalDate())),
                at,
                constraints);
        assertThat(orient.advise(PACK, situation)).isInstanceOf(Advice.Outside.class);
        return ((Advice.Outside) orient.advise(PACK, situation))
                .recommendation().contacts().stream()
                        .map(AdvisedContact::contact)
                        .toList();
    }
}
