package fr.gpsusagers.enquiry.promise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.pack.TestPacks;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The desk that promises for a contact.
class DeskChoiceTest {

    private static final Directory DIRECTORY = TestPacks.bocage().directory();

    @ParameterizedTest
    @CsvSource({
        "circo-bessin,     guichet-circo-bessin",
        "cms-orbec,        guichet-circo-pays-auge-sud",
        "fsl-acces,        guichet-direction-insertion",
        "adoption,         guichet-direction-enfance",
        "formulaire-contact, guichet-standard"
    })
    void a_contact_goes_to_the_desk_that_answers_for_it(String contact, String desk) {
        assertThat(choose(contact, all())).hasValue(desk);
    }

    @Test
    void while_the_desk_of_a_direction_is_not_ready_its_services_go_to_the_desk_above() {
        Set<DeskId> ready = all();
        ready.remove(new DeskId("guichet-direction-enfance"));
        assertThat(choose("adoption", ready)).hasValue("guichet-standard");
    }

    private static Optional<String> choose(String contact, Set<DeskId> ready) {
        return new DeskChoice(DIRECTORY, ready, Reply.BY_CALL)
                .forContact(new ContactId(contact))
                .map(desk -> desk.id().value());
    }

    private static Set<DeskId> all() {
        return DIRECTORY.desks().stream().map(Desk::id).collect(Collectors.toSet());
    }
}
