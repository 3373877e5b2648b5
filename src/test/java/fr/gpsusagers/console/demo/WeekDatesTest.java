package fr.gpsusagers.console.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.pack.TestPacks;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            after      ; Friday before ; day 1      ; day 4      ; day 5
            2026-11-30 ; 2027-03-26    ; 2027-03-30 ; 2027-04-02 ; 2027-04-05
            2027-03-30 ; 2028-04-14    ; 2028-04-18 ; 2028-04-21 ; 2028-04-24
            2028-12-01 ; 2029-03-30    ; 2029-04-03 ; 2029-04-06 ; 2029-04-09
            2037-12-01 ; 2038-04-23    ; 2038-04-27 ; 2038-04-30 ; 2038-05-03
            """, useHeadersInDisplayName = true)
    void the_week_begins_on_the_first_working_day_after_the_next_easter(
            LocalDate after, LocalDate friday, LocalDate first, LocalDate fourth, LocalDate fifth) {
        WeekDates week = WeekDates.after(after, TestPacks.bocage().calendars());

        assertThat(week.day("vendredi")).isEqualTo(friday);
        assertThat(week.day("lundi de Pâques")).isEqualTo(friday.plusDays(3));
        assertThat(week.day("jour 1")).isEqualTo(first);
        assertThat(week.day("jour 4")).isEqualTo(fourth);
        assertThat(week.day("jour 5")).isEqualTo(fifth);
    }

    @Test
    void a_table_names_a_day_and_an_hour() {
        WeekDates week =
                WeekDates.after(LocalDate.of(2026, 12, 1), TestPacks.bocage().calendars());

        assertThat(week.at("jour 1 08:35")).isEqualTo(DemoMoments.parse("2027-03-30T08:35"));
        assertThat(week.at("lundi de Pâques 21:05")).isEqualTo(DemoMoments.parse("2027-03-29T21:05"));
        assertThatThrownBy(() -> week.at("jour 6 09:00")).isInstanceOf(DateTimeParseException.class);
    }
}
