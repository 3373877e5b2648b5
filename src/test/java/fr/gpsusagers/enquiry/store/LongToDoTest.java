package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.OpenPart;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.ToDo;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.desk.MailboxesInMemory;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A list of more than a hundred requests has pages, and its counts are those of all pages.
@WithDatabase
class LongToDoTest {

    private static final Instant MONDAY = at("2026-11-30T08:00");

    private final Enquiring enquiring;
    private final Actor.Staff agent = Enquiring.agent(
            Enquiring.PACK.directory().desks().stream().map(Desk::id).toArray(DeskId[]::new));

    LongToDoTest(DataSource source) {
        this.enquiring = new Enquiring(source);
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
    }

    @Test
    void the_hundred_and_first_request_is_on_the_second_page() {
        open(100);
        assertThat(list().lines()).hasSize(100);
        assertThat(list().pages()).isEqualTo(1);

        open(1);
        assertThat(list().lines()).hasSize(100);
        assertThat(list().pages()).isEqualTo(2);
        assertThat(page(2).lines()).hasSize(1);
        assertThat(page(9).page()).as("the last one there is").isEqualTo(2);
        assertThat(Stream.concat(list().lines().stream(), page(2).lines().stream())
                        .map(line -> line.enquiry().id()))
                .doesNotHaveDuplicates()
                .hasSize(101);
    }

    /// Its hour may be a week away, and it must be seen before.
    @Test
    void a_call_in_safe_hours_is_on_the_first_page_whenever_it_is_due() {
        open(120);
        openInSafeHours(at("2027-01-11T08:00"));
        assertThat(list().lines()).anyMatch(line -> line.enquiry().topic().isCalledInSafeHours());
    }

    /// The requests of the other desk fill more than a page and are due sooner.
    @Test
    void whoever_chooses_one_desk_sees_its_requests_and_true_counts() {
        open(120);
        Enquiry late = enquiring.opened(MONDAY);
        DeskId other = Enquiring.LISIEUX.equals(late.desk()) ? Enquiring.SWITCHBOARD : Enquiring.LISIEUX;
        Enquiry moved = move(late, other);
        var wish = new ToDo.Wish(OpenPart.View.ALL, Optional.of(other), 1);
        ToDo there = show(wish);
        assertThat(there.lines()).extracting(line -> line.enquiry().id()).contains(moved.id());
        assertThat(there.count(OpenPart.View.ALL, Optional.of(other)))
                .isEqualTo(there.lines().size());
        assertThat(there.count(OpenPart.View.ALL, Optional.empty())).isEqualTo(121);
    }

    @Test
    void what_an_agent_holds_and_began_is_counted_beyond_the_first_page() {
        open(110);
        Enquiry last = enquiring.enquiries.listOpen(agent.agent().desks(), 200).getLast();
        take(last);
        assertThat(list().count(OpenPart.View.IN_HAND, Optional.empty())).isEqualTo(1);
        assertThat(show(new ToDo.Wish(OpenPart.View.IN_HAND, Optional.empty(), 1))
                        .lines())
                .extracting(line -> line.enquiry().id())
                .containsExactly(last.id());
        enquiring.kept(() -> enquiring
                .useCases()
                .recordAttempt()
                .record(agent, Enquiring.PACK, last.id(), UnansweredCall.of(Attempt.NO_ANSWER), MONDAY));
        assertThat(list().count(OpenPart.View.BEGUN, Optional.empty())).isEqualTo(1);
        assertThat(show(new ToDo.Wish(OpenPart.View.BEGUN, Optional.empty(), 1)).lines())
                .singleElement()
                .matches(line -> line.waitsFor(agent.agent().id()));
    }

    private void take(Enquiry enquiry) {
        enquiring.kept(() -> enquiring.useCases().deskWork().take(agent, enquiry.id(), MONDAY));
    }

    private Enquiry move(Enquiry enquiry, DeskId to) {
        take(enquiry);
        Work moved = enquiring.kept(() -> enquiring
                .useCases()
                .transfers(new MailboxesInMemory())
                .transfer(agent, Enquiring.PACK, enquiry.id(), Optional.of(to), "", MONDAY));
        return ((Work.Done) moved).enquiry();
    }

    private ToDo page(int number) {
        return show(new ToDo.Wish(OpenPart.View.ALL, Optional.empty(), number));
    }

    private ToDo show(ToDo.Wish wish) {
        return enquiring.useCases().deskView().showToDo(agent, wish, MONDAY).orElseThrow();
    }

    private void open(int count) {
        for (int one = 0; one < count; one++) {
            enquiring.opened(MONDAY);
        }
    }

    private void openInSafeHours(Instant later) {
        Person person = Person.at(newNumber()).with(draft -> draft.safeWhen("mardi 9 h-11 h"));
        enquiring.open(Askings.inDanger("rsa-suspension", person), later);
    }

    private ToDo list() {
        return enquiring.useCases().deskView().showToDo(agent, MONDAY).orElseThrow();
    }
}
