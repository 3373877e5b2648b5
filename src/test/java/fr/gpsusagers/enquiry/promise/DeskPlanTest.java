package fr.gpsusagers.enquiry.promise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.directory.Capacity;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.directory.WorkBlock;
import fr.gpsusagers.enquiry.Enquiries.Backlog;
import fr.gpsusagers.enquiry.Enquiries.Owed;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.person.AnswerHours;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.person.SafeHours;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.pack.Spot;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The times that a civil servant computes by hand: eight minutes each, every morning from 10 h to 12 h, and on
/// Monday, Tuesday and Thursday from 14 h to 16 h 30. The last half-hour before a due time is not counted on.
class DeskPlanTest {

    private static final Duration EIGHT_MINUTES = Duration.ofMinutes(8);
    private static final LocalDateTime FRIDAY_EVENING = LocalDateTime.parse("2026-11-27T18:00");
    private static final LocalDateTime MONDAY_NOON = LocalDateTime.parse("2026-11-30T12:00");
    private static final LocalDateTime MONDAY_EVENING = LocalDateTime.parse("2026-11-30T16:30");

    @ParameterizedTest(name = "{0} owed by noon, {1} people, asked on {2}: before {3}")
    @CsvSource(delimiter = '|', nullValues = "nobody", textBlock = """
              0 | 0 | 2026-11-27T18:00 | nobody
              0 | 1 | 2026-11-27T18:00 | 2026-11-30T12:00
            # 90 minutes are 11 calls and 2 minutes
             10 | 1 | 2026-11-27T18:00 | 2026-11-30T12:00
             11 | 1 | 2026-11-27T18:00 | 2026-11-30T16:30
             21 | 2 | 2026-11-27T18:00 | 2026-11-30T12:00
             22 | 2 | 2026-11-27T18:00 | 2026-11-30T16:30
            # 200 are 1,600 minutes, and one more: Tuesday to Thursday of the next week begin after 1,050 a week
            200 | 1 | 2026-11-27T18:00 | 2026-12-09T12:00
            # Thursday 24 December at 15 h: 60 minutes are left today, and both Fridays are public holidays
              0 | 1 | 2026-12-24T15:00 | 2026-12-24T16:30
              7 | 1 | 2026-12-24T15:00 | 2026-12-28T12:00
            200 | 1 | 2026-12-24T15:00 | 2027-01-06T12:00
            # too late for this morning
              0 | 1 | 2026-11-30T11:23 | 2026-11-30T16:30
            """)
    void the_due_time_is_the_end_of_the_first_half_day_with_room(
            int owed, int people, LocalDateTime asked, @Nullable LocalDateTime due) {
        LocalDateTime soon = asked.toLocalDate().atTime(12, 0);
        LocalDateTime noon = soon.isAfter(asked) ? soon : asked.isBefore(MONDAY_NOON) ? MONDAY_NOON : asked;
        assertThat(plan(hours(people), 0, owed(noon, owed))
                        .findFirst(ANY_TIME, asked)
                        .map(DueTime::by))
                .isEqualTo(Optional.ofNullable(due));
    }

    /// Of 90 minutes, 76.5 may be promised: nine calls.
    @Test
    void a_share_is_kept_free_for_second_attempts_and_emergencies() {
        DeskPlan full = plan(hours(1), 0.15, owed(MONDAY_NOON, 9));
        assertThat(full.findFirst(ANY_TIME, FRIDAY_EVENING)).map(DueTime::by).contains(MONDAY_EVENING);
        assertThat(full.findFirst(ANY_TIME.with(Precedence.URGENT), FRIDAY_EVENING))
                .map(DueTime::by)
                .contains(MONDAY_NOON);
        assertThat(full.findNext(ANY_TIME, FRIDAY_EVENING, HalfDay.MORNING))
                .map(DueTime::by)
                .contains(MONDAY_NOON);
    }

    @Test
    void an_emergency_goes_before_all_that_can_wait() {
        DeskPlan full = plan(hours(1), 0.15, owed(MONDAY_NOON, 100));
        assertThat(full.findFirst(ANY_TIME.with(Precedence.URGENT), FRIDAY_EVENING))
                .map(DueTime::by)
                .contains(MONDAY_NOON);
    }

    @ParameterizedTest(name = "« {0} » asked on Friday evening: from {1} to {2}")
    @CsvSource(delimiter = '|', nullValues = "never", textBlock = """
            mardi 9 h-11 h           | 2026-12-01T10:00 | 2026-12-01T11:00
            mardi 10 h-10 h 35       | never            | never
            jeudi 15 h-18 h          | 2026-12-03T15:00 | 2026-12-03T16:30
            mercredi                 | 2026-12-02T10:00 | 2026-12-02T12:00
            mercredi après-midi      | never            | never
            lundi 11 h 55-12 h       | never            | never
            samedi 9 h-12 h          | never            | never
            """)
    void who_said_when_a_call_is_safe_is_promised_a_call_then_and_at_no_other_time(
            String safe, @Nullable LocalDateTime from, @Nullable LocalDateTime by) {
        var conditions = conditions(AnswerHours.of(SafeHours.read(safe), Set.of()));
        assertThat(plan(hours(1), 0).findFirst(conditions, FRIDAY_EVENING))
                .isEqualTo(from == null || by == null ? Optional.empty() : Optional.of(new DueTime(from, by)));
    }

    @Test
    void who_prefers_the_afternoon_is_promised_an_afternoon() {
        var afternoon = conditions(AnswerHours.of(Optional.empty(), Set.of(HalfDay.AFTERNOON)));
        assertThat(plan(hours(1), 0).findFirst(afternoon, FRIDAY_EVENING))
                .map(DueTime::by)
                .contains(MONDAY_EVENING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # tried on a Monday morning: the same afternoon; on a Wednesday morning: Thursday afternoon
            2026-11-30T10:40 | AFTERNOON | 2026-11-30T14:00 | 2026-11-30T16:30
            2026-12-02T11:00 | AFTERNOON | 2026-12-03T14:00 | 2026-12-03T16:30
            2026-12-03T15:00 | MORNING   | 2026-12-04T10:00 | 2026-12-04T12:00
            """)
    void the_next_attempt_is_for_the_other_half_of_a_day(
            LocalDateTime tried, HalfDay other, LocalDateTime from, LocalDateTime by) {
        assertThat(plan(hours(1), 0).findNext(ANY_TIME, tried, other)).contains(new DueTime(from, by));
    }

    @Test
    void a_desk_that_only_calls_in_the_morning_tries_the_next_morning() {
        var mornings = new DeskHours(desk("Mo-Fr 10:00-12:00 x1"), Reply.BY_CALL, calendars());
        assertThat(plan(mornings, 0).findNext(ANY_TIME, LocalDateTime.parse("2026-11-30T10:40"), HalfDay.AFTERNOON))
                .map(DueTime::by)
                .contains(LocalDateTime.parse("2026-12-01T12:00"));
    }

    private static final PromiseConditions ANY_TIME = conditions(new AnswerHours.AnyTime());

    private static PromiseConditions conditions(AnswerHours hours) {
        return new PromiseConditions(Precedence.IN_TURN, Reply.BY_CALL, Optional.empty(), hours, Optional.empty());
    }

    private static DeskPlan plan(DeskHours hours, double retryShare, Owed... owed) {
        return new DeskPlan(
                hours, new Backlog(List.of(owed), Optional.empty()), EIGHT_MINUTES, new Shares(0, retryShare));
    }

    private static Owed owed(LocalDateTime due, int count) {
        return new Owed(Optional.empty(), FrenchTime.instant(due), false, count);
    }

    private static DeskHours hours(int people) {
        String blocks = people == 0 ? "" : "Mo-Fr 10:00-12:00 x%1$d|Mo,Tu,Th 14:00-16:30 x%1$d".formatted(people);
        return new DeskHours(desk(blocks), Reply.BY_CALL, calendars());
    }

    private static Calendars calendars() {
        return Calendars.of("14", List.of(), List.of());
    }

    private static Desk desk(String blocks) {
        return new Desk(
                new DeskId("guichet-circo-pays-auge-sud"),
                new ContactId("circo-pays-auge-sud"),
                List.of(),
                List.of(),
                "Circonscription du Pays d’Auge Sud",
                Hours.parse("Mo-Fr 09:00-12:00,13:30-17:00"),
                new Capacity(WorkBlock.parseAll(blocks), 8),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                new Spot("guichets.csv", 2));
    }
}
