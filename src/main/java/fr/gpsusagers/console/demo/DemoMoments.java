package fr.gpsusagers.console.demo;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;

/// Times of a demonstration, in French local time.
final class DemoMoments {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime FIRST_LIGHT = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    private DemoMoments() {}

    static Instant parse(String written) {
        return FrenchTime.instant(FrenchTime.parse(written));
    }

    /// Returns nine o’clock on the next working day.
    static Instant nextWorkingMorning(Instant now, Calendars calendars) {
        return Stream.iterate(FrenchTime.at(now).toLocalDate().plusDays(1), day -> day.plusDays(1))
                .filter(day -> !isWeekend(day) && !calendars.isPublicHoliday(day))
                .findFirst()
                .map(day -> FrenchTime.instant(day.atTime(MORNING)))
                .orElseThrow();
    }

    /// Whether the offices are closed: at night or on a weekend.
    static boolean isQuiet(Instant moment) {
        LocalDateTime local = FrenchTime.at(moment);
        return isWeekend(local.toLocalDate())
                || local.toLocalTime().isBefore(FIRST_LIGHT)
                || !local.toLocalTime().isBefore(EVENING);
    }

    /// Formats a time: « mardi 1er décembre 2026, 10 h 40 ».
    static String inWords(Instant moment) {
        LocalDateTime local = FrenchTime.at(moment);
        return TimeWords.dayAndYear(local.toLocalDate()) + ", " + TimeWords.hour(local.toLocalTime());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
