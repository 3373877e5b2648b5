package fr.gpsusagers.enquiry.promise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.directory.CallbackBlock;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.pack.Spot;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The times that a civil servant computes by hand: eight minutes each, every morning from 10 h to 12 h, and on
/// Monday, Tuesday and Thursday from 14 h to 16 h 30.
class DeskHoursTest {

    private static final Duration EIGHT_MINUTES = Duration.ofMinutes(8);

    @ParameterizedTest(name = "{0} waiting, {1} people, asked on {2}: before {3}")
    @CsvSource(delimiter = '|', nullValues = "nobody", textBlock = """
            # Friday evening: 168 minutes are a morning and 48 minutes; 1,608 are a week of 1,050, and 558 more
              0 | 0 | 2026-11-27T18:00 | nobody
             20 | 0 | 2026-11-27T18:00 | nobody
            200 | 0 | 2026-11-27T18:00 | nobody
              0 | 1 | 2026-11-27T18:00 | 2026-11-30T12:00
             20 | 1 | 2026-11-27T18:00 | 2026-11-30T16:30
            200 | 1 | 2026-11-27T18:00 | 2026-12-09T12:00
              0 | 2 | 2026-11-27T18:00 | 2026-11-30T12:00
             20 | 2 | 2026-11-27T18:00 | 2026-11-30T12:00
            200 | 2 | 2026-11-27T18:00 | 2026-12-03T16:30
            # Thursday 24 December at 15 h: 90 minutes are left today, and both Fridays are public holidays
              0 | 1 | 2026-12-24T15:00 | 2026-12-24T16:30
             20 | 1 | 2026-12-24T15:00 | 2026-12-28T12:00
            200 | 1 | 2026-12-24T15:00 | 2027-01-06T12:00
              0 | 2 | 2026-12-24T15:00 | 2026-12-24T16:30
             20 | 2 | 2026-12-24T15:00 | 2026-12-24T16:30
            200 | 2 | 2026-12-24T15:00 | 2026-12-31T12:00
            # the last place of a half-day, and the first of the next
             14 | 1 | 2026-11-30T08:00 | 2026-11-30T12:00
             15 | 1 | 2026-11-30T08:00 | 2026-11-30T16:30
            """)
    void the_due_time_is_the_end_of_the_half_day_of_the_first_free_place(
            int waiting, int people, LocalDateTime asked, @Nullable LocalDateTime due) {
        assertThat(hours(people).firstFree(waiting, EIGHT_MINUTES, asked).map(DueTime::by))
                .isEqualTo(Optional.ofNullable(due));
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
        assertThat(hours(1).nextHalfDay(tried, other, tried)).contains(new DueTime(from, by));
    }

    @Test
    void a_desk_that_only_calls_in_the_morning_tries_the_next_morning() {
        var mornings = new DeskHours(desk("Mo-Fr 10:00-12:00 x1"), calendars());
        assertThat(mornings.nextHalfDay(
                        LocalDateTime.parse("2026-11-30T10:40"),
                        HalfDay.AFTERNOON,
                        LocalDateTime.parse("2026-11-30T10:40")))
                .map(DueTime::by)
                .contains(LocalDateTime.parse("2026-12-01T12:00"));
    }

    private static DeskHours hours(int people) {
        String blocks = people == 0 ? "" : "Mo-Fr 10:00-12:00 x%1$d|Mo,Tu,Th 14:00-16:30 x%1$d".formatted(people);
        return new DeskHours(desk(blocks), calendars());
    }

    private static Calendars calendars() {
        return Calendars.of("14", List.of(), List.of());
    }

    private static Desk desk(String blocks) {
        return new Desk(
                new DeskId("guichet-circo-pays-auge-sud"),
                new ContactId("circo-pays-auge-sud"),
                "Circonscription du Pays d’Auge Sud",
                Hours.parse("Mo-Fr 09:00-12:00,13:30-17:00"),
                CallbackBlock.parseAll(blocks),
                8,
                Optional.empty(),
                Optional.empty(),
                false,
                new Spot("guichets.csv", 2));
    }
}
