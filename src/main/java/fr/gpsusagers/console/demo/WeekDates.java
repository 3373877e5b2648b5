package fr.gpsusagers.console.demo;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// The dates of an invented week: the five working days after an Easter weekend. Easter Monday is a public holiday,
/// so the first of them is a Tuesday, and the offices were closed for three days: the longest closing that comes
/// every year.
///
/// @param named each date by its name in the tables: `jour 1`, `samedi`
record WeekDates(Map<String, LocalDate> named) {

    static final int DAYS = 5;

    /// For tables that write out all times and days: `2026-12-01T08:35`, `2026-12-01`.
    static final WeekDates NONE = new WeekDates(Map.of());

    WeekDates {
        named = Map.copyOf(named);
    }

    /// Finds the next such week after this date.
    static WeekDates after(LocalDate date, Calendars calendars) {
        LocalDate easterMonday = Stream.iterate(date, day -> day.plusDays(1))
                .filter(day -> isEasterMonday(day, calendars))
                .findFirst()
                .orElseThrow();
        var named = new HashMap<>(Map.of(
                "vendredi", easterMonday.minusDays(3),
                "samedi", easterMonday.minusDays(2),
                "dimanche", easterMonday.minusDays(1),
                "lundi de Pâques", easterMonday));
        LocalDate day = easterMonday;
        for (int number = 1; number <= DAYS; number++) {
            day = calendars.nextWorkingDay(day);
            named.put("jour " + number, day);
        }
        return new WeekDates(named);
    }

    /// No other holiday falls on a Monday in these two months.
    private static boolean isEasterMonday(LocalDate day, Calendars calendars) {
        boolean spring = day.getMonth() == Month.MARCH || day.getMonth() == Month.APRIL;
        return spring && day.getDayOfWeek() == DayOfWeek.MONDAY && calendars.isPublicHoliday(day);
    }

    /// Reads `jour 1 08:35`, or `2027-03-30T08:35`.
    Instant at(String written) {
        int hour = written.lastIndexOf(' ');
        return hour < 0
                ? DemoMoments.parse(written)
                : FrenchTime.instant(
                        day(written.substring(0, hour)).atTime(LocalTime.parse(written.substring(hour + 1))));
    }

    /// Reads `jour 1`, or `2027-03-30`.
    LocalDate day(String written) {
        LocalDate day = named.get(written);
        return day == null ? LocalDate.parse(written) : day;
    }
}
