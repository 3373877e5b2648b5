package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.work.ToDo;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A citizen in danger may be called in one hour of the week: « mardi 10 h-11 h ». This hour goes before all
/// other work, and whoever answers for the desk sees at once that it was missed.
@WithDatabase
class MissedSafeHourTest extends AgentWork {

    private static final Instant FRIDAY = at("2026-11-27T18:00");
    private static final Instant IN_THE_HOUR = at("2026-12-01T10:05");
    private static final Instant AFTER_IT = at("2026-12-01T11:00");

    private final Actor.Staff agent =
            agent(PACK.directory().desks().stream().map(Desk::id).toArray(DeskId[]::new));

    MissedSafeHourTest(DataSource source) {
        super(new Enquiring(source));
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
    }

    @Test
    void while_the_hour_runs_this_call_is_taken_before_what_is_due_sooner() {
        Enquiry sooner = enquiring.opened(FRIDAY);
        EnquiryId safe = ask();
        assertThat(takeNext(IN_THE_HOUR))
                .isInstanceOfSatisfying(
                        Work.Done.class,
                        done -> assertThat(done.enquiry().id()).isEqualTo(safe).isNotEqualTo(sooner.id()));
    }

    /// Asked at 10 h 43 for « mardi 10 h-11 h », she is promised the next week: the desk has no time to spare
    /// in 17 minutes. Who is free calls all the same, and what was promised stays.
    @Test
    void an_hour_that_runs_already_is_used_though_the_next_one_is_promised() {
        Instant now = at("2026-12-01T10:43");
        Enquiry asked = ask("mardi 10 h-11 h", now);
        assertThat(asked.promise().isReleased(now)).isFalse();
        assertThat(line(asked.id(), now).isSafeHour(now)).isTrue();
        assertThat(takeNext(now)).isInstanceOf(Work.Done.class);
        attempt(agent, asked.id(), Attempt.NO_ANSWER, now);
        assertThat(enquiring.enquiries.find(asked.id()).orElseThrow().promise().dueBy())
                .isEqualTo(asked.promise().dueBy());
        assertThat(takeNext(at("2026-12-01T10:50")))
                .as("she was called in this hour")
                .isInstanceOf(Work.NothingToDo.class);
    }

    @Test
    void the_hour_is_not_given_up_before_it_ends() {
        EnquiryId safe = ask();
        watch(at("2026-12-01T10:59"));
        assertThat(enquiring.enquiries.find(safe).orElseThrow().promise().renewals())
                .isZero();
        assertThat(takeNext(at("2026-12-01T10:59")))
                .isInstanceOfSatisfying(
                        Work.Done.class, done -> assertThat(done.enquiry().id()).isEqualTo(safe));
    }

    @Test
    void a_missed_hour_is_shown_until_an_agent_works_on_the_request() {
        EnquiryId safe = ask();
        assertThat(line(safe, IN_THE_HOUR).hasMissedSafeHour()).isFalse();
        watch(AFTER_IT);
        assertThat(line(safe, AFTER_IT).hasMissedSafeHour()).isTrue();
        Instant later = at("2026-12-01T11:10");
        enquiring.kept(() -> enquiring.useCases().deskWork().take(agent, safe, later));
        assertThat(line(safe, later).hasMissedSafeHour()).isFalse();
        assertThat(line(safe, later).enquiry().hasMissedSafeHour())
                .as("the team lead still sees it")
                .isTrue();
    }

    @Test
    void a_call_in_vain_is_no_missed_hour() {
        EnquiryId safe = ask();
        enquiring.kept(() -> enquiring.useCases().deskWork().take(agent, safe, IN_THE_HOUR));
        attempt(agent, safe, Attempt.NO_ANSWER, IN_THE_HOUR);
        watch(AFTER_IT);
        assertThat(line(safe, AFTER_IT).enquiry().hasMissedSafeHour()).isFalse();
    }

    @Test
    void it_is_listed_however_many_are_due_before() {
        EnquiryId safe = ask();
        watch(AFTER_IT);
        for (int more = 0; more < 110; more++) {
            enquiring.opened(FRIDAY);
        }
        List<ToDo.Line> lines = lines(AFTER_IT);
        assertThat(lines).hasSize(100);
        assertThat(lines).anyMatch(line -> line.enquiry().id().equals(safe));
    }

    private ToDo.Line line(EnquiryId id, Instant now) {
        return lines(now).stream()
                .filter(line -> line.enquiry().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<ToDo.Line> lines(Instant now) {
        return enquiring
                .useCases()
                .deskView()
                .showToDo(agent, now)
                .orElseThrow()
                .lines();
    }

    private Work takeNext(Instant now) {
        return enquiring.kept(() -> enquiring.useCases().deskWork().takeNext(agent, now));
    }

    private EnquiryId ask() {
        return ask("mardi 10 h-11 h", FRIDAY).id();
    }

    private Enquiry ask(String safe, Instant now) {
        Person person = Person.at(Enquiring.newNumber()).with(draft -> draft.safeWhen(safe));
        return Enquiring.promised(enquiring.open(Askings.inDanger("rsa-suspension", person), now));
    }

    private void watch(Instant now) {
        var watch = enquiring.useCases().watchPromises();
        enquiring.keep(() -> watch.watch(PACK, now, _ -> {}));
    }
}
