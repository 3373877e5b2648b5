package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.desk.ShowToDo;
import fr.gpsusagers.enquiry.desk.ToDo;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A list shows its first hundred requests, and says so if more are open.
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
    void the_hundredth_request_is_the_last_one_that_is_listed() {
        open(100);
        assertThat(list().lines()).hasSize(100);
        assertThat(list().limit()).isEmpty();

        open(1);
        assertThat(list().lines()).hasSize(100);
        assertThat(list().limit()).contains(100);
    }

    @Test
    void a_call_in_safe_hours_is_listed_beyond_the_limit() {
        open(100);
        openInSafeHours(at("2027-01-11T08:00"));
        assertThat(list().lines()).hasSize(101);
        assertThat(list().limit()).isEmpty();

        open(1);
        assertThat(list().lines()).hasSize(101);
        assertThat(list().limit()).contains(100);
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

    private ToDo.Listed list() {
        return (ToDo.Listed) new ShowToDo(enquiring.enquiries, enquiring.persons, enquiring.steps).show(agent, MONDAY);
    }
}
