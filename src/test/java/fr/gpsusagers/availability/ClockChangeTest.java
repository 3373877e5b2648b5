package fr.gpsusagers.availability;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On the night of 29 March 2026, clocks jump from 2:00 to 3:00. On the night of 25 October, the hour from
/// 2:00 to 3:00 comes twice.
class ClockChangeTest {

    private final Calendars calendars = SaidInTables.calendars();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sa 22:00-06:00              | dim 2026-03-29 01:59 | ouvert | dim 2026-03-29 06:00
            Sa 22:00-06:00              | dim 2026-03-29 03:00 | ouvert | dim 2026-03-29 06:00
            Sa 22:00-02:30              | dim 2026-03-29 01:59 | ouvert | dim 2026-03-29 03:00
            Sa 22:00-02:30              | dim 2026-03-29 03:00 | fermé  | sam 2026-04-04 22:00
            Sa 22:00-02:00              | dim 2026-03-29 01:59 | ouvert | dim 2026-03-29 03:00
            Su 02:30-04:00              | dim 2026-03-29 01:59 | fermé  | dim 2026-03-29 03:00
            Su 02:30-04:00              | dim 2026-03-29 03:00 | ouvert | dim 2026-03-29 04:00
            Su 02:00-03:00              | dim 2026-03-29 01:00 | fermé  | dim 2026-04-05 02:00
            Su 01:00-02:00,03:00-04:00  | dim 2026-03-29 01:30 | ouvert | dim 2026-03-29 04:00
            Mo-Fr 09:00-17:00           | dim 2026-03-29 12:00 | fermé  | lun 2026-03-30 09:00
            """)
    void what_lies_in_the_hour_that_does_not_exist_happens_after_it(
            String hours, String moment, String state, String change) {
        SaidInTables.check(calendars, hours, moment, state, change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-25T00:15:00Z | ouvert, puis dim 2026-10-25 02:30
            2026-10-25T00:45:00Z | fermé, puis sam 2026-10-31 22:00
            2026-10-25T01:15:00Z | ouvert, puis dim 2026-10-25 02:30
            2026-10-25T01:45:00Z | fermé, puis sam 2026-10-31 22:00
            """)
    void the_hour_that_comes_twice_is_open_twice(Instant instant, String answer) {
        var opening = calendars.opening(Hours.parse("Sa 22:00-02:30"), SaidInTables.DESK, FrenchTime.at(instant));

        assertThat(SaidInTables.state(opening) + ", puis " + SaidInTables.change(opening))
                .isEqualTo(answer);
    }

    @Test
    void the_day_of_a_change_has_its_ordinary_stretches() {
        assertThat(calendars.openOn(Hours.parse("Su 09:00-12:00"), SaidInTables.DESK, LocalDate.parse("2026-03-29")))
                .containsExactly(new Calendars.Stretch(
                        SaidInTables.moment("dim 2026-03-29 09:00"), SaidInTables.moment("dim 2026-03-29 12:00")));
    }
}
