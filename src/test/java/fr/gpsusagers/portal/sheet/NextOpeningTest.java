package fr.gpsusagers.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.pack.TestPacks;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextOpeningTest {

    /// The opening hours of the line 3977: Monday to Friday from 9 to 19, at
    /// weekends from 9 to 13 and from 14 to 19.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            contact             | now              | next opening     | why
            numero-3977         | 2026-11-25T08:00 | 2026-11-25T09:00 | this morning
            numero-3977         | 2026-11-25T10:00 | 2026-11-26T09:00 | open now: the time after
            numero-3977         | 2026-11-28T12:00 | 2026-11-28T14:00 | after lunch
            numero-3977         | 2026-11-28T18:59 | 2026-11-29T09:00 | tomorrow, a Sunday
            numero-3977         | 2026-12-24T20:00 | 2026-12-26T09:00 | not on Christmas day
            numero-119          | 2026-11-25T10:00 | none             | it never closes
            circo-pays-auge-sud | 2026-11-25T10:00 | none             | nobody knows its hours
            formulaire-contact  | 2026-11-25T10:00 | none             | it has neither a line nor a counter
            """, useHeadersInDisplayName = true)
    void the_next_opening_is_that_of_the_line_else_of_the_counter(
            String contact, LocalDateTime now, LocalDateTime expected, String why) {
        var sheet = Sheets.of(contact, "", "", now);
        assertThat(NextOpening.find(sheet, TestPacks.bocage().calendars())
                        .map(NextOpening::at)
                        .orElse(null))
                .as(why)
                .isEqualTo(expected);
    }
}
