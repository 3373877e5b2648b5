package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;
import static fr.gpsusagers.enquiry.store.Enquiring.promised;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two small desks share their work; only the second speaks Ukrainian.
@WithDatabase
class SpokenLanguageTest {

    private static final Instant MONDAY = at("2026-11-30T08:00");
    private static final DeskId SISTER = new DeskId("guichet-gestion-rsa-2");

    private final Enquiring enquiring;

    SpokenLanguageTest(DataSource source) {
        this.enquiring = new Enquiring(source);
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
    }

    @Test
    void the_desk_that_speaks_the_language_promises() {
        assertThat(asked("Ukrainien").desk()).isEqualTo(SISTER);
    }

    @Test
    void for_another_language_the_desk_in_charge_promises() {
        assertThat(asked("roumain").desk()).isEqualTo(Enquiring.RSA);
    }

    @Test
    void a_desk_that_is_not_ready_promises_nothing_whatever_it_speaks() {
        enquiring.closed.add(SISTER);
        assertThat(asked("ukrainien").desk()).isEqualTo(Enquiring.RSA);
    }

    @Test
    void a_legal_deadline_comes_before_the_language() {
        for (int other = 0; other < 60; other++) {
            asked("ukrainien");
        }
        Enquiry later = asked("ukrainien");
        assertThat(later.desk()).isEqualTo(SISTER);
        assertThat(later.promise().dueBy()).isAfter(at("2026-12-01T00:00"));
        Asking today =
                Askings.before(LocalDate.parse("2026-11-30"), "rsa-suspension", speaking("ukrainien", newNumber()));
        assertThat(promised(enquiring.open(today, MONDAY)).desk()).isEqualTo(Enquiring.RSA);
    }

    @Test
    void where_an_interpreter_joins_the_call_nobody_waits_a_working_day_longer_for_an_agent_who_speaks_it(
            @TempDir Path folder) {
        PlantedPack planted = PlantedPack.copy(TestPacks.FROZEN, folder)
                .replace("paquet.yaml", "standard: standard", "standard: standard\ninterprete_telephone: standard");
        Pack pack = TestPacks.read(PackFiles.ofFolder(planted.folder()));
        for (int other = 0; other < 20; other++) {
            assertThat(asked(pack, "ukrainien").desk()).isEqualTo(SISTER);
        }
        for (int other = 0; other < 40; other++) {
            asked("ukrainien");
        }
        assertThat(asked(pack, "ukrainien").desk()).isEqualTo(Enquiring.RSA);
        assertThat(asked("ukrainien").desk()).as("nobody interprets").isEqualTo(SISTER);
    }

    @Test
    void a_new_promise_is_made_by_the_desk_that_speaks_the_language_too() {
        for (int other = 0; other < 60; other++) {
            asked("ukrainien");
        }
        var watch = enquiring.useCases().watchPromises();
        var told = new ArrayList<Enquiry>();
        enquiring.keep(() -> watch.watch(Enquiring.PACK, at("2026-11-30T11:21"), told::add));
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(renewed -> assertThat(renewed.desk()).isEqualTo(SISTER));
    }

    @Test
    void the_language_of_a_request_that_is_joined_is_read_in_the_first() {
        PhoneNumber number = newNumber();
        Enquiry first = promised(enquiring.open(Askings.about("rsa-suspension", Person.at(number)), MONDAY));
        enquiring.open(Askings.about("rsa-suspension", speaking("roumain", number)), MONDAY.plusSeconds(60));
        assertThat(enquiring.persons.find(first.id()).map(Person::words))
                .hasValue(List.of("Langue parlée\u00A0: roumain."));
    }

    private Enquiry asked(String language) {
        return asked(Enquiring.PACK, language);
    }

    private Enquiry asked(Pack pack, String language) {
        Asking asking = Askings.about("rsa-suspension", speaking(language, newNumber()));
        return promised(enquiring.kept(() -> enquiring.openEnquiry.open(new Actor.Citizen(), pack, asking, MONDAY)));
    }

    private static Person speaking(String language, PhoneNumber number) {
        return Person.at(number).with(draft -> draft.language(language));
    }
}
