package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A promise counts on who is there: seen today, or on the last working day while this one has hardly begun.
@WithDatabase
class PresenceTest {

    private static final DeskId SISTER = new DeskId("guichet-gestion-rsa-2");
    private static final Instant TUESDAY_AT_NOON = at("2026-12-01T12:00");
    private static final Instant TUESDAY_AFTERNOON_IS_OVER = at("2026-12-01T16:00");

    private final Enquiring enquiring;

    PresenceTest(DataSource source) {
        this.enquiring = new Enquiring(source);
    }

    @BeforeEach
    void nothing_waits_and_all_were_last_seen_on_friday() {
        enquiring.forgetAll();
        PACK.directory().desks().forEach(desk -> enquiring.seen.put(desk.id(), at("2026-11-27T11:00")));
    }

    @Test
    void who_worked_on_the_last_working_day_is_counted_on_while_the_day_has_hardly_begun() {
        Enquiry early = enquiring.opened(at("2026-11-30T09:35"));
        assertThat(early.desk()).isEqualTo(Enquiring.RSA);
        assertThat(early.promise().dueBy()).isEqualTo(at("2026-11-30T11:30"));
    }

    @Test
    void a_desk_where_nobody_came_today_promises_nothing_and_its_sister_does() {
        enquiring.seen.put(SISTER, at("2026-11-30T09:31"));
        Enquiry opened = enquiring.opened(at("2026-11-30T10:10"));
        assertThat(opened.desk()).isEqualTo(SISTER);
        assertThat(opened.promise().dueBy()).isEqualTo(at("2026-11-30T11:30"));
    }

    @Test
    void where_nobody_came_anywhere_a_promise_is_made_as_the_pack_says() {
        assertThat(enquiring.opened(TUESDAY_AT_NOON).promise().dueBy()).isEqualTo(TUESDAY_AFTERNOON_IS_OVER);
    }

    @Test
    void where_nobody_came_anywhere_a_promise_that_would_be_missed_is_made_anew_and_not_forgotten() {
        Enquiry opened = enquiring.opened(TUESDAY_AT_NOON);
        var watch = enquiring.useCases().watchPromises();
        var told = new ArrayList<Enquiry>();
        enquiring.keep(() -> watch.watch(PACK, at("2026-12-01T15:55"), told::add));
        assertThat(told).singleElement().satisfies(renewed -> {
            assertThat(renewed.id()).isEqualTo(opened.id());
            assertThat(renewed.promise().dueBy()).isAfter(TUESDAY_AFTERNOON_IS_OVER);
        });
    }

    @Test
    void who_calls_is_there_though_not_seen_today() {
        Enquiry opened = enquiring.opened(TUESDAY_AT_NOON);
        Actor.Staff agent = Enquiring.agent(Enquiring.RSA);
        Instant now = at("2026-12-01T14:40");
        enquiring.kept(() -> enquiring.useCases().deskWork().take(agent, opened.id(), now));
        var record = enquiring.useCases().recordAttempt();
        Work work = enquiring.kept(
                () -> record.record(agent, PACK, opened.id(), UnansweredCall.of(Attempt.NO_ANSWER), now));
        assertThat(work)
                .isInstanceOfSatisfying(
                        Work.Done.class,
                        done -> assertThat(done.enquiry().promise().dueBy()).isAfter(now));
    }
}
