package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.asking;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;
import static fr.gpsusagers.enquiry.store.Enquiring.promised;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.StepKind;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.DeskView;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// The same number asks again: used by its owner, or by a stranger who wants to know whether it is known.
@WithDatabase
class AskAgainTest {

    private static final Instant FRIDAY_EVENING = at("2026-11-27T18:00");
    private static final Instant MONDAY = at("2026-11-30T09:40");

    private final Enquiring enquiring;
    private final PhoneNumber number = newNumber();

    AskAgainTest(DataSource source) {
        this.enquiring = new Enquiring(source);
    }

    @Test
    void a_known_number_sees_what_an_unknown_one_sees() {
        ask(number, "Je n’ai rien reçu.");
        Follow.Seen known = ask(number, "C’est encore moi.");
        Follow.Seen unknown = ask(newNumber(), "C’est encore moi.");

        assertThat(known.enquiry()).isInstanceOf(Enquiry.Waiting.class);
        assertThat(known.enquiry().promise()).isEqualTo(unknown.enquiry().promise());
        assertThat(known.enquiry().facts().repeats()).isZero();
        assertThat(known.code()).isPresent();
        assertThat(known.person().orElseThrow().words()).containsExactly("C’est encore moi.");
        assertThat(known.history()).isEqualTo(unknown.history());
        assertThat(kinds(follow(known))).isEqualTo(kinds(follow(unknown)));
        assertThat(follow(known).enquiry()).isEqualTo(known.enquiry());
    }

    @Test
    void the_agent_of_the_first_reads_all_and_has_one_to_call() {
        Enquiry first = ask(number, "Je n’ai rien reçu.").enquiry();
        Enquiry again = ask(number, "C’est encore moi.").enquiry();

        assertThat(stored(first).facts().repeats()).isEqualTo(1);
        assertThat(enquiring.persons.find(first.id()).orElseThrow().words())
                .containsExactly("Je n’ai rien reçu.", "C’est encore moi.");
        assertThat(stored(again))
                .isInstanceOfSatisfying(
                        Enquiry.Closed.class,
                        closed -> assertThat(closed.outcome()).isEqualTo(new Outcome.Joined(first.id())));
        assertThat(stored(first).promise()).as("nobody is overtaken").isEqualTo(first.promise());
    }

    @Test
    void an_operator_who_is_told_the_second_reference_finds_the_request_that_is_answered() {
        Enquiry first = ask(number, "Je n’ai rien reçu.").enquiry();
        Enquiry again = ask(number, "C’est encore moi.").enquiry();
        assertThat(enquiring
                        .useCases()
                        .deskView()
                        .locate(Enquiring.agent(Enquiring.RSA), again.facts().reference()))
                .isEqualTo(new DeskView.Location.AtYourDesk(stored(first)));
    }

    @Test
    void words_that_are_added_over_and_over_end_somewhere() {
        Enquiry first = ask(number, "Je n’ai rien reçu.").enquiry();
        for (int again = 0; again < 15; again++) {
            ask(number, "x".repeat(1_500));
        }
        List<String> words = enquiring.persons.find(first.id()).orElseThrow().words();
        assertThat(words).hasSizeLessThanOrEqualTo(12).first().isEqualTo("Je n’ai rien reçu.");
        assertThat(words.stream().mapToInt(String::length).sum()).isLessThanOrEqualTo(8_000);
    }

    @Test
    void the_promise_holds_while_the_first_is_open_and_ends_without_a_word_of_it() {
        Enquiry first = ask(number, "Je n’ai rien reçu.").enquiry();
        Follow.Seen again = ask(number, "C’est encore moi.");
        close(first);

        Follow.Seen seen = follow(again);
        assertThat(seen.enquiry()).isInstanceOf(Enquiry.Closed.class);
        assertThat(kinds(seen)).containsExactly(StepKind.OPENED, StepKind.PROMISED, StepKind.CLOSED);
        assertThat(seen.history().getLast()).satisfies(step -> {
            assertThat(step.at()).as("not when it was joined").isEqualTo(MONDAY);
            assertThat(step.facts()).as("not how the other one ended").isEmpty();
        });
    }

    @Test
    void withdrawing_the_second_leaves_the_first() {
        Enquiry first = ask(number, "Je n’ai rien reçu.").enquiry();
        Follow.Seen again = ask(number, "C’est encore moi.");
        assertThat(withdraw(again)).isInstanceOf(Follow.Seen.class);
        assertThat(stored(first)).isInstanceOf(Enquiry.Waiting.class);
        assertThat(((Enquiry.Closed) stored(again.enquiry())).outcome()).isEqualTo(new Outcome.Withdrawn());
    }

    @Test
    void whoever_asked_first_with_a_strangers_number_cannot_end_the_request_of_its_owner() {
        Follow.Seen strangers = ask(number, "ne rappelez pas");
        Follow.Seen owners = ask(number, "On m’a coupé mon RSA.");
        Follow.Seen owners2 = ask(number, "J’attends.");
        withdraw(strangers);
        assertOpenWithItsPromise(owners);
        assertThat(stored(owners.enquiry()).facts().repeats()).isEqualTo(1);
        assertThat(follow(owners2).enquiry()).isInstanceOf(Enquiry.Waiting.class);
        LedgerCheck.assertLedgerIsEven(enquiring);
    }

    @Test
    void whoever_asked_first_with_a_strangers_number_cannot_turn_the_call_to_himself() {
        Follow.Seen strangers = ask(number, "ne rappelez pas");
        Follow.Seen owners = ask(number, "On m’a coupé mon RSA.");
        PhoneNumber other = newNumber();
        change(strangers, draft -> draft.number(other));
        assertOpenWithItsPromise(owners);
        assertThat(enquiring.persons.find(owners.enquiry().id()).orElseThrow().number())
                .contains(number);
        LedgerCheck.assertLedgerIsEven(enquiring);
    }

    private void assertOpenWithItsPromise(Follow.Seen owners) {
        Enquiry stored = stored(owners.enquiry());
        assertThat(stored).isInstanceOf(Enquiry.Waiting.class);
        assertThat(stored.promise().dueBy())
                .isEqualTo(owners.enquiry().promise().dueBy());
        assertThat(enquiring.enquiries.listOpen(Set.of(stored.desk()), 10_000)).contains((Enquiry.Open) stored);
    }

    @Test
    void what_is_said_of_the_second_is_read_by_an_agent_and_leaves_the_first_alone() {
        Enquiry first = ask(number, "Je n’ai rien reçu.").enquiry();
        Follow.Seen again = ask(number, "C’est encore moi.");
        change(again, draft -> draft.addWords("Le matin seulement."));
        assertThat(stored(again.enquiry())).isInstanceOf(Enquiry.Waiting.class);
        assertThat(enquiring.persons.find(first.id()).orElseThrow().words())
                .containsExactly("Je n’ai rien reçu.", "C’est encore moi.");
        Follow.Seen third = ask(number, "Et encore.");
        change(third, draft -> draft.addWords("Le soir seulement."));
        assertThat(stored(third.enquiry())).as("a third place").isInstanceOf(Enquiry.Closed.class);
        assertThat(follow(third).enquiry()).isInstanceOf(Enquiry.Waiting.class);
        LedgerCheck.assertLedgerIsEven(enquiring);
    }

    @Test
    void a_first_that_is_due_later_than_anyone_would_be_told_is_not_joined() {
        Enquiry first = ask(number, "Je n’ai rien reçu.").enquiry();
        Enquiry.Open open = (Enquiry.Open) stored(first);
        enquiring.enquiries.replace(
                open,
                open.with(open.facts()
                        .with(open.promise().continued(Optional.empty(), at("2026-12-04T16:00"), FRIDAY_EVENING))));
        Follow.Seen again = ask(number, "C’est encore moi.");
        assertThat(stored(again.enquiry())).isInstanceOf(Enquiry.Waiting.class);
        assertThat(again.enquiry().promise())
                .isEqualTo(ask(newNumber(), "").enquiry().promise());
    }

    @Test
    void nothing_with_caution_and_nothing_in_writing_is_joined() {
        ask(number, "Je n’ai rien reçu.");
        var inDanger = promised(enquiring.open(Askings.inDanger("rsa-suspension", Person.at(number)), FRIDAY_EVENING));
        assertThat(stored(inDanger)).isInstanceOf(Enquiry.Waiting.class);
        Asking call = asking("rsa-suspension", number);
        var written = promised(enquiring.open(
                new Asking(
                        call.form(),
                        call.about(),
                        ChannelKind.FORM,
                        call.askedFor(),
                        call.deadline(),
                        call.sharing(),
                        call.person()),
                FRIDAY_EVENING));
        assertThat(stored(written)).isInstanceOf(Enquiry.Waiting.class);
    }

    private Follow.Seen ask(PhoneNumber from, String words) {
        Person person = Person.at(from).with(draft -> draft.addWords(words));
        OpeningResult opening = enquiring.open(Askings.about("rsa-suspension", person), FRIDAY_EVENING);
        return ((OpeningResult.Promised) opening).seen();
    }

    private Follow.Seen follow(Follow.Seen seen) {
        return (Follow.Seen) enquiring
                .useCases()
                .ownEnquiry()
                .follow(new Actor.Bearer(seen.enquiry().id()));
    }

    private Follow withdraw(Follow.Seen seen) {
        return enquiring.kept(() -> enquiring
                .useCases()
                .ownEnquiry()
                .withdraw(new Actor.Bearer(seen.enquiry().id()), FRIDAY_EVENING));
    }

    private void change(Follow.Seen seen, Consumer<PersonDraft> change) {
        Follow follow = enquiring.kept(() -> enquiring
                .useCases()
                .changePerson()
                .change(new Actor.Bearer(seen.enquiry().id()), PACK, change::accept, FRIDAY_EVENING));
        assertThat(follow).isInstanceOf(Follow.Seen.class);
    }

    private void close(Enquiry enquiry) {
        var agent = Enquiring.agent(Enquiring.RSA);
        enquiring.kept(() -> enquiring.useCases().deskWork().take(agent, enquiry.id(), MONDAY));
        enquiring.kept(() -> enquiring
                .useCases()
                .closings(_ -> true)
                .close(
                        agent,
                        enquiry.id(),
                        new Outcome.Answered(),
                        ClosingNote.said("Vu au téléphone."),
                        HistoryRead.WHOLE,
                        MONDAY));
    }

    private Enquiry stored(Enquiry enquiry) {
        return enquiring.enquiries.find(enquiry.id()).orElseThrow();
    }

    private static List<StepKind> kinds(Follow.Seen seen) {
        return seen.history().stream().map(RecordedStep::kind).toList();
    }
}
