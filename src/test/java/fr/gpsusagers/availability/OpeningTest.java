package fr.gpsusagers.availability;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.availability.Calendars.Stretch;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether hours are open. Each row: hours as a pack writes them, a moment, the expected answer,
/// and when that changes.
class OpeningTest {

    private final Calendars calendars = SaidInTables.calendars();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 00:00 | fermé  | lun 2026-11-23 09:00
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 08:59 | fermé  | lun 2026-11-23 09:00
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 09:00 | ouvert | lun 2026-11-23 12:00
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 11:59 | ouvert | lun 2026-11-23 12:00
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 12:00 | fermé  | lun 2026-11-23 13:30
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 13:29 | fermé  | lun 2026-11-23 13:30
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 13:30 | ouvert | lun 2026-11-23 17:00
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 16:59 | ouvert | lun 2026-11-23 17:00
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 17:00 | fermé  | mar 2026-11-24 09:00
            Mo-Fr 09:00-12:00,13:30-17:00 | ven 2026-11-27 17:00 | fermé  | lun 2026-11-30 09:00
            Mo-Fr 09:00-12:00,13:30-17:00 | sam 2026-11-28 10:00 | fermé  | lun 2026-11-30 09:00
            Mo-Fr 09:00-12:00,13:30-17:00 | dim 2026-11-29 23:59 | fermé  | lun 2026-11-30 09:00
            Mo,We-Fr 09:30-12:00          | mar 2026-11-24 10:00 | fermé  | mer 2026-11-25 09:30
            Mo,We-Fr 09:30-12:00          | jeu 2026-11-26 10:00 | ouvert | jeu 2026-11-26 12:00
            Fr-Mo 10:00-12:00             | dim 2026-11-29 11:00 | ouvert | dim 2026-11-29 12:00
            Fr-Mo 10:00-12:00             | lun 2026-11-30 12:00 | fermé  | ven 2026-12-04 10:00
            Mo-Fr 13:30-17:00,09:00-12:00 | lun 2026-11-23 10:00 | ouvert | lun 2026-11-23 12:00
            Tu 09:00-13:00; Fr 09:00-13:00,14:00-17:00 | mar 2026-11-24 13:00 | fermé | ven 2026-11-27 09:00
            09:00-12:00                   | sam 2026-11-28 09:00 | ouvert | sam 2026-11-28 12:00
            Mo 08:00-09:00 open           | lun 2026-11-23 08:30 | ouvert | lun 2026-11-23 09:00
            """)
    void an_ordinary_week_has_mornings_afternoons_and_lunch_breaks(
            String hours, String moment, String state, String change) {
        SaidInTables.check(calendars, hours, moment, state, change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-17:00; We off                  | mer 2026-11-25 10:00 | fermé  | jeu 2026-11-26 09:00
            Mo-Fr 09:00-17:00; We closed               | mer 2026-11-25 10:00 | fermé  | jeu 2026-11-26 09:00
            Mo-Fr 09:00-17:00; We 14:00-16:00          | mer 2026-11-25 10:00 | fermé  | mer 2026-11-25 14:00
            Mo-Fr 09:00-17:00; We 14:00-16:00          | mar 2026-11-24 10:00 | ouvert | mar 2026-11-24 17:00
            Mo-Fr 09:00-17:00; We,Th off; We 10:00-11:00 | mer 2026-11-25 10:00 | ouvert | mer 2026-11-25 11:00
            Mo-Fr 09:00-17:00; Aug off                 | lun 2026-08-03 10:00 | fermé  | mar 2026-09-01 09:00
            Mo-Fr 09:00-17:00; Jul 01-Aug 31 Mo-Fr 09:00-13:00 | mer 2026-07-01 12:59 | ouvert | mer 2026-07-01 13:00
            Mo-Fr 09:00-17:00; Jul 01-Aug 31 Mo-Fr 09:00-13:00 | mar 2026-06-30 12:59 | ouvert | mar 2026-06-30 17:00
            Mo-Fr 09:00-17:00; Jul 01-Aug 31 Mo-Fr 09:00-13:00 | lun 2026-08-31 13:00 | fermé  | mar 2026-09-01 09:00
            Mo-Fr 09:00-17:00; Dec 24-Jan 02 off       | jeu 2026-12-24 10:00 | fermé  | lun 2027-01-04 09:00
            Mo-Fr 09:00-17:00; Dec 24-Jan 02 off       | mer 2026-12-23 10:00 | ouvert | mer 2026-12-23 17:00
            Fr[1] 09:00-12:00                          | ven 2026-11-06 09:00 | ouvert | ven 2026-11-06 12:00
            Fr[1] 09:00-12:00                          | ven 2026-11-06 12:00 | fermé  | ven 2026-12-04 09:00
            Fr[2,4] 09:00-12:00                        | ven 2026-11-13 12:00 | fermé  | ven 2026-11-27 09:00
            Fr[-1] 09:00-12:00                         | lun 2026-11-23 09:00 | fermé  | ven 2026-11-27 09:00
            Mo[1-2],Th 09:00-12:00                     | jeu 2026-11-12 12:00 | fermé  | jeu 2026-11-19 09:00
            """)
    void the_last_rule_that_names_a_day_decides_on_it(String hours, String moment, String state, String change) {
        SaidInTables.check(calendars, hours, moment, state, change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fr,Sa 22:00-02:00                          | ven 2026-11-27 21:59 | fermé  | ven 2026-11-27 22:00
            Fr,Sa 22:00-02:00                          | ven 2026-11-27 23:59 | ouvert | sam 2026-11-28 02:00
            Fr,Sa 22:00-02:00                          | sam 2026-11-28 01:59 | ouvert | sam 2026-11-28 02:00
            Fr,Sa 22:00-02:00                          | sam 2026-11-28 02:00 | fermé  | sam 2026-11-28 22:00
            Fr,Sa 22:00-02:00                          | dim 2026-11-29 01:00 | ouvert | dim 2026-11-29 02:00
            Fr 22:00-26:00                             | sam 2026-11-28 01:59 | ouvert | sam 2026-11-28 02:00
            Mo-Su 20:00-00:00                          | lun 2026-11-23 23:59 | ouvert | mar 2026-11-24 00:00
            Mo-Su 20:00-24:00                          | mar 2026-11-24 00:00 | fermé  | mar 2026-11-24 20:00
            Mo-Fr 00:00-08:00,20:00-24:00; Sa 00:00-08:00,12:00-24:00; Su,PH 00:00-24:00 | lun 2026-11-23 20:00 | ouvert | mar 2026-11-24 08:00
            Mo-Fr 00:00-08:00,20:00-24:00; Sa 00:00-08:00,12:00-24:00; Su,PH 00:00-24:00 | sam 2026-11-28 12:00 | ouvert | lun 2026-11-30 08:00
            Mo-Fr 00:00-08:00,20:00-24:00; Sa 00:00-08:00,12:00-24:00; Su,PH 00:00-24:00 | ven 2026-12-25 10:00 | ouvert | sam 2026-12-26 08:00
            Mo 09:00-12:00,12:00-14:00                 | lun 2026-11-23 11:00 | ouvert | lun 2026-11-23 14:00
            Sa 22:00-10:00; Su 09:00-12:00             | dim 2026-11-29 08:00 | ouvert | dim 2026-11-29 12:00
            Sa 22:00-06:00; Su off                     | dim 2026-11-29 05:00 | ouvert | dim 2026-11-29 06:00
            """)
    void nights_and_stretches_that_touch_are_one(String hours, String moment, String state, String change) {
        SaidInTables.check(calendars, hours, moment, state, change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?                       | lun 2026-11-23 10:00 | inconnu | jamais
            24/7                    | ven 2026-12-25 03:00 | ouvert  | jamais
            Mo-Su,PH 00:00-24:00    | ven 2026-12-25 03:00 | ouvert  | jamais
            off                     | lun 2026-11-23 10:00 | fermé   | jamais
            PH off                  | lun 2026-11-23 10:00 | fermé   | jamais
            Feb 29 10:00-11:00      | dim 2026-03-01 10:00 | fermé   | jamais
            Jan 22 10:00-11:00      | lun 2026-11-23 10:00 | fermé   | ven 2027-01-22 10:00
            Jan 23 10:00-11:00      | lun 2026-11-23 10:00 | fermé   | jamais
            24/7; Su 10:00-12:00    | sam 2026-11-28 10:00 | ouvert  | dim 2026-11-29 00:00
            """)
    void what_never_changes_within_sixty_days_says_so(String hours, String moment, String state, String change) {
        SaidInTables.check(calendars, hours, moment, state, change);
    }

    @Test
    void seconds_do_not_open_early_nor_close_late() {
        var hours = Hours.parse("Mo 09:00-12:00");
        var justBefore = LocalDateTime.parse("2026-11-23T08:59:59.999");
        var lastMoment = LocalDateTime.parse("2026-11-23T11:59:59.999");

        assertThat(SaidInTables.state(calendars.opening(hours, SaidInTables.DESK, justBefore)))
                .isEqualTo("fermé");
        assertThat(SaidInTables.state(calendars.opening(hours, SaidInTables.DESK, lastMoment)))
                .isEqualTo("ouvert");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-12:00,13:30-17:00 | 2026-11-23 | 2026-11-23T09:00/2026-11-23T12:00 2026-11-23T13:30/2026-11-23T17:00
            Mo-Fr 09:00-12:00,13:30-17:00 | 2026-11-28 | ''
            Mo-Fr 09:00-12:00,13:30-17:00 | 2026-11-11 | ''
            Fr 22:00-02:00                | 2026-11-27 | 2026-11-27T22:00/2026-11-28T00:00
            Fr 22:00-02:00                | 2026-11-28 | 2026-11-28T00:00/2026-11-28T02:00
            24/7                          | 2026-12-25 | 2026-12-25T00:00/2026-12-26T00:00
            ?                             | 2026-11-23 | ''
            """)
    void a_day_is_told_as_its_stretches(String hours, LocalDate day, String stretches) {
        var known = hours.equals("?") ? Hours.unknown() : Hours.parse(hours);

        assertThat(calendars.openOn(known, SaidInTables.DESK, day).stream()
                        .map(OpeningTest::written)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(stretches);
    }

    private static String written(Stretch stretch) {
        return stretch.from() + "/" + stretch.to();
    }
}
