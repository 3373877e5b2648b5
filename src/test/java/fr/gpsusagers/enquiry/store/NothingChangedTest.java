package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.ChangePerson.Correction;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.StepKind;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A form of changes that changes nothing leaves no trace in the history, which the citizen and the agents read.
@WithDatabase
class NothingChangedTest {

    private static final Instant FRIDAY = at("2026-11-27T18:00");
    private static final EmailAddress MAIL = new EmailAddress("essai@exemple.fr");

    private final Enquiring enquiring;
    private final PhoneNumber number = newNumber();

    NothingChangedTest(DataSource source) {
        this.enquiring = new Enquiring(source);
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
    }

    @Test
    void what_is_sent_again_as_it_was_is_not_recorded() {
        EnquiryId id = ask();
        List<StepKind> before = kinds(change(id, _ -> {}));
        assertThat(before).doesNotContain(StepKind.CHANGED);

        assertThat(kinds(change(id, NothingChangedTest::fillInAgain))).isEqualTo(before);
        assertThat(kinds(change(id, draft -> draft.addWords("  ")))).isEqualTo(before);
        assertThat(kinds(change(id, draft -> draft.mail(new EmailAddress("autre@exemple.fr")))))
                .endsWith(StepKind.CHANGED);
    }

    @Test
    void a_repetition_stays_joined_to_the_request_that_goes_on() {
        ask();
        EnquiryId again = ask();
        assertThat(kinds(change(again, NothingChangedTest::fillInAgain))).doesNotContain(StepKind.CHANGED);
        assertThat(enquiring.enquiries.find(again)).get().isInstanceOf(Enquiry.Closed.class);
    }

    /// Twelve texts are all that an agent can read.
    @Test
    void a_danger_is_heard_even_in_words_for_which_there_is_no_room() {
        EnquiryId id = ask();
        change(
                id,
                draft -> List.of("b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l")
                        .forEach(draft::addWords));
        Follow.Seen seen = change(id, new Correction() {
            @Override
            public void accept(PersonDraft draft) {
                draft.addWords("Mon mari me frappe.");
            }

            @Override
            public boolean tellsDanger() {
                return true;
            }
        });
        assertThat(seen.person().map(Person::words)).get().asList().hasSize(12);
        assertThat(seen.enquiry().topic().caution()).isEqualTo(Caution.NEVER);
        assertThat(kinds(seen)).endsWith(StepKind.CHANGED);
    }

    private static void fillInAgain(PersonDraft draft) {
        draft.mail(MAIL).firstName("Camille").moments(Set.of(HalfDay.MORNING));
    }

    private EnquiryId ask() {
        Person person = Person.at(number).with(draft -> fillInAgain(draft.addWords("a")));
        OpeningResult opening = enquiring.open(Askings.about("rsa-suspension", person), FRIDAY);
        return ((OpeningResult.Promised) opening).enquiry().id();
    }

    private Follow.Seen change(EnquiryId id, Correction correction) {
        return (Follow.Seen) enquiring.kept(
                () -> enquiring.useCases().changePerson().change(new Actor.Bearer(id), PACK, correction, FRIDAY));
    }

    private static List<StepKind> kinds(Follow.Seen seen) {
        return seen.history().stream().map(RecordedStep::kind).toList();
    }
}
