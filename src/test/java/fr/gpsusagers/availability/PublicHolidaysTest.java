package fr.gpsusagers.availability;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The public holidays of France: their names, and which hours apply on them.
class PublicHolidaysTest {

    private final Calendars calendars = SaidInTables.calendars();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-01 | Jour de l’an
            2026-04-06 | Lundi de Pâques
            2026-05-01 | Fête du Travail
            2026-05-08 | Victoire de 1945
            2026-05-14 | Ascension
            2026-05-25 | Lundi de Pentecôte
            2026-07-14 | Fête nationale
            2026-08-15 | Assomption
            2026-11-01 | Toussaint
            2026-11-11 | Armistice de 1918
            2026-12-25 | Noël
            2027-01-01 | Jour de l’an
            2027-03-29 | Lundi de Pâques
            2027-05-06 | Ascension
            2027-05-17 | Lundi de Pentecôte
            2027-07-14 | Fête nationale
            2027-11-11 | Armistice de 1918
            2027-12-25 | Noël
            2028-01-01 | Jour de l’an
            2028-04-17 | Lundi de Pâques
            2028-05-25 | Ascension
            2028-06-05 | Lundi de Pentecôte
            2028-07-14 | Fête nationale
            2028-11-11 | Armistice de 1918
            2028-12-25 | Noël
            """)
    void every_holiday_has_its_date_and_its_french_name(LocalDate date, String name) {
        var opening = calendars.opening(Hours.parse("Mo-Su 09:00-17:00"), SaidInTables.DESK, date.atTime(10, 0));

        assertThat(SaidInTables.state(opening)).isEqualTo("férié " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"14", "75", "2A", "67", "68", "57"})
    void a_century_of_holidays_is_the_same_as_in_another_program(String departement) {
        var other = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
        var ours = new PublicHolidays(departement);

        for (int year = 2008; year <= 2108; year++) {
            assertThat(ours.of(year).keySet())
                    .isEqualTo(other.getHolidays(Year.of(year), departement).stream()
                            .map(Holiday::getDate)
                            .collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-17:00                        | mer 2026-11-11 10:00 | férié Armistice de 1918 | jeu 2026-11-12 09:00
            Mo-Fr 09:00-17:00                        | mar 2026-11-10 17:00 | fermé                   | jeu 2026-11-12 09:00
            Mo-Fr 09:00-17:00; PH off                | ven 2026-12-25 10:00 | férié Noël              | lun 2026-12-28 09:00
            PH off; Mo-Fr 09:00-17:00                | ven 2026-12-25 10:00 | férié Noël              | lun 2026-12-28 09:00
            Mo-Fr 09:00-17:00; PH 10:00-12:00        | ven 2026-12-25 09:00 | fermé                   | ven 2026-12-25 10:00
            Mo-Fr 09:00-17:00; PH 10:00-12:00        | ven 2026-12-25 11:00 | ouvert                  | ven 2026-12-25 12:00
            Mo-Sa 08:30-21:00; Su,PH 10:00-18:00     | ven 2026-12-25 18:00 | fermé                   | sam 2026-12-26 08:30
            Su,PH 10:00-18:00; Mo-Sa 08:30-21:00     | ven 2026-12-25 10:00 | ouvert                  | ven 2026-12-25 18:00
            PH,Su 10:00-18:00                        | mar 2026-07-14 10:00 | ouvert                  | mar 2026-07-14 18:00
            PH,Su 10:00-18:00                        | mer 2026-07-15 10:00 | fermé                   | dim 2026-07-19 10:00
            Mo-Fr,PH 09:00-12:00                     | sam 2026-08-15 09:00 | ouvert                  | sam 2026-08-15 12:00
            PH Mo-Fr 09:00-12:00                     | sam 2026-08-15 09:00 | férié Assomption        | jamais
            PH Mo-Fr 09:00-12:00                     | ven 2026-12-25 09:00 | ouvert                  | ven 2026-12-25 12:00
            Mo-Fr 09:00-17:00; PH 10:00-12:00; Aug off | sam 2026-08-15 10:00 | férié Assomption      | mar 2026-09-01 09:00
            Mo-Fr 09:00-17:00; Dec 25 10:00-12:00    | ven 2026-12-25 09:00 | fermé                   | ven 2026-12-25 10:00
            Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 09:00-13:00 | mar 2026-07-14 10:00 | férié Fête nationale | mer 2026-07-15 09:00
            Mo-Su 22:00-04:00                        | ven 2026-12-25 03:00 | ouvert                  | ven 2026-12-25 04:00
            Mo-Su 22:00-04:00                        | ven 2026-12-25 04:00 | férié Noël              | sam 2026-12-26 22:00
            24/7                                     | ven 2026-12-25 10:00 | ouvert                  | jamais
            24/7; PH off                             | jeu 2026-12-24 10:00 | ouvert                  | ven 2026-12-25 00:00
            24/7; PH off                             | ven 2026-12-25 10:00 | férié Noël              | sam 2026-12-26 00:00
            """)
    void only_rules_that_name_public_holidays_open_on_them(String hours, String moment, String state, String change) {
        SaidInTables.check(calendars, hours, moment, state, change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-17:00; SH off                     | ven 2026-10-16 17:00 | fermé  | lun 2026-11-02 09:00
            Mo-Fr 09:00-17:00; SH off                     | sam 2026-10-17 10:00 | fermé  | lun 2026-11-02 09:00
            Mo-Fr 09:00-17:00; SH off                     | lun 2026-11-02 10:00 | ouvert | lun 2026-11-02 17:00
            SH Mo-Fr 09:00-12:00                          | lun 2026-11-23 10:00 | fermé  | lun 2026-12-21 09:00
            SH Mo-Fr 09:00-12:00                          | lun 2026-12-21 10:00 | ouvert | lun 2026-12-21 12:00
            SH Mo-Fr 09:00-12:00                          | sam 2026-12-26 10:00 | fermé  | lun 2026-12-28 09:00
            Mo-Fr 09:00-17:00; SH Mo-Fr 09:00-12:00       | mar 2026-10-20 12:00 | fermé  | mer 2026-10-21 09:00
            Mo-Fr 09:00-17:00; SH Mo-Fr 09:00-12:00       | mar 2026-10-13 12:00 | ouvert | mar 2026-10-13 17:00
            Mo-Fr 09:00-17:00; SH Mo-Fr 09:00-12:00       | ven 2026-12-25 10:00 | férié Noël | lun 2026-12-28 09:00
            Mo-Fr 09:00-17:00; SH,PH off                  | ven 2027-01-01 10:00 | férié Jour de l’an | lun 2027-01-04 09:00
            Sa,SH 14:00-18:00                             | mer 2026-10-21 14:00 | ouvert | mer 2026-10-21 18:00
            Sa,SH 14:00-18:00                             | mer 2026-11-25 14:00 | fermé  | sam 2026-11-28 14:00
            """)
    void school_holidays_are_those_of_the_pack(String hours, String moment, String state, String change) {
        SaidInTables.check(calendars, hours, moment, state, change);
    }
}
