package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.enquiry.work.Work.Refusal;
import fr.gpsusagers.running.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Calls that do not reach the person: when the next one is, and when it is the last.
@WithDatabase
class AttemptTest {

    private static final Instant FRIDAY_EVENING = at("2026-11-27T18:00");
    private static final Instant MONDAY = at("2026-11-30T09:40");

    private final Enquiring enquiring;
    private final Actor.Staff agent = agent(Enquiring.RSA);

    AttemptTest(DataSource source) {
        this.enquiring = new Enquiring(source);
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
    }

    @Test
    void after_a_call_that_nobody_answered_the_next_is_for_another_hour_and_no_new_promise() {
        EnquiryId id = enquiring.opened(FRIDAY_EVENING).id();
        take(agent, id);
        Work tried = attempt(agent, id, Attempt.NO_ANSWER, MONDAY);
        assertThat(tried).isInstanceOfSatisfying(Work.Done.class, done -> {
            Enquiry waiting = done.enquiry();
            assertThat(waiting).isInstanceOf(Enquiry.Waiting.class);
            assertThat(waiting.facts().attempts()).isEqualTo(1);
            assertThat(waiting.promise().renewals()).isZero();
            assertThat(waiting.promise().dueBy()).isEqualTo(at("2026-12-01T16:00"));
            assertThat(waiting.promise().notBefore()).contains(at("2026-12-01T14:00"));
        });
        assertThat(enquiring.kept(() -> enquiring.useCases().deskWork().takeNext(agent, MONDAY)))
                .as("not before Tuesday afternoon")
                .isInstanceOf(Work.NothingToDo.class);
    }

    /// The RSA desk calls back on Monday from 9.30 to 11.30, and on Tuesday afternoon from 14 to 16.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # named by the person, called from,      and by
            2026-11-30T10:00,      2026-11-30T10:00, 2026-11-30T11:00
            2026-11-30T10:50,      2026-11-30T10:50, 2026-11-30T11:30
            2026-12-01T14:00,      2026-12-01T14:00, 2026-12-01T15:00
            """)
    void who_names_an_hour_is_called_then_and_that_is_no_attempt(String named, String from, String by) {
        EnquiryId id = enquiring.opened(FRIDAY_EVENING).id();
        take(agent, id);
        var call = new UnansweredCall(Attempt.CALL_LATER, Optional.of(LocalDateTime.parse(named)));
        Work planned = record(agent, id, call, MONDAY);
        assertThat(planned).isInstanceOfSatisfying(Work.Done.class, done -> {
            assertThat(done.enquiry().promise().notBefore()).contains(at(from));
            assertThat(done.enquiry().promise().dueBy()).isEqualTo(at(by));
            assertThat(done.enquiry().facts().attempts()).isZero();
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # named by the person, why not,      the next that can be kept
            2026-11-30T09:39,      InThePast,
            2030-01-07T10:00,      TooFarAway,
            2026-11-30T11:20,      OutsideHours, 2026-12-01T09:30
            2026-12-01T13:00,      OutsideHours, 2026-12-01T14:00
            2026-12-05T10:00,      OutsideHours, 2026-12-07T09:30
            """)
    void an_hour_that_cannot_be_kept_is_refused_with_what_can(String named, String why, @Nullable String next) {
        EnquiryId id = enquiring.opened(FRIDAY_EVENING).id();
        take(agent, id);
        var call = new UnansweredCall(Attempt.CALL_LATER, Optional.of(LocalDateTime.parse(named)));
        assertThat(record(agent, id, call, MONDAY)).isInstanceOfSatisfying(Work.Refused.class, refused -> {
            assertThat(refused.why().getClass().getSimpleName()).isEqualTo(why);
            if (refused.why() instanceof Refusal.OutsideHours(LocalDateTime hour)) {
                assertThat(hour).isEqualTo(next);
            }
        });
        assertThat(enquiring.enquiries.find(id)).get().isInstanceOf(Enquiry.Taken.class);
    }

    @Test
    void nobody_is_said_to_be_unreachable_before_attempts_at_three_half_days() {
        EnquiryId id = enquiring.opened(FRIDAY_EVENING).id();
        Instant now = MONDAY;
        for (int attempt = 0; attempt < Enquiry.ATTEMPTS; attempt++) {
            take(agent, id);
            assertThat(close(agent, id, new Outcome.Unreachable(), now)).isInstanceOf(Work.Refused.class);
            attempt(agent, id, Attempt.NO_ANSWER, now);
            take(agent, id);
            attempt(agent, id, Attempt.VOICEMAIL, now.plusSeconds(60));
            take(agent, id);
            attempt(agent, id, Attempt.CALL_LATER, now.plus(Duration.ofHours(6)));
            now = now.plus(Duration.ofDays(1));
        }
        take(agent, id);
        assertThat(close(agent, id, new Outcome.Unreachable(), now)).isInstanceOf(Work.Done.class);
    }

    @Test
    void a_wrong_number_is_forgotten_and_the_answer_comes_in_writing() {
        EnquiryId id = enquiring.opened(FRIDAY_EVENING).id();
        take(agent, id);
        attempt(agent, id, Attempt.WRONG_NUMBER, MONDAY);
        assertThat(enquiring.persons.find(id).orElseThrow().number()).isEmpty();
        assertThat(enquiring.enquiries.find(id).orElseThrow().topic().channel().isWritten())
                .isTrue();
    }

    private void take(Actor actor, EnquiryId id) {
        enquiring.kept(() -> enquiring.useCases().deskWork().take(actor, id, MONDAY));
    }

    private Work attempt(Actor actor, EnquiryId id, Attempt attempt, Instant now) {
        return record(actor, id, UnansweredCall.of(attempt), now);
    }

    private Work record(Actor actor, EnquiryId id, UnansweredCall call, Instant now) {
        return enquiring.kept(() -> enquiring.useCases().recordAttempt().record(actor, PACK, id, call, now));
    }

    private Work close(Actor actor, EnquiryId id, Outcome outcome, Instant now) {
        return enquiring.kept(() -> enquiring
                .useCases()
                .closings(_ -> true)
                .close(actor, id, outcome, ClosingNote.said("Vu au téléphone."), HistoryRead.WHOLE, now));
    }
}
