package fr.gpsusagers.enquiry;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// When a promise is kept, in French: the same words in pages, in notices and on the cards of agents.
public final class DueWords {

    private DueWords() {}

    /// « lundi avant 12 h ».
    public static String by(LocalDateTime due, LocalDate today) {
        return TimeWords.dayFrom(today, due.toLocalDate()) + " avant " + TimeWords.hour(due.toLocalTime());
    }

    /// « mardi entre 9 h et 11 h » if nobody calls before a moment that still lies ahead, else as [#by].
    public static String of(Promise promise, LocalDateTime now) {
        return TimeWords.dayFrom(now.toLocalDate(), dueDay(promise)) + " " + hours(promise, now);
    }

    /// The same without the day: « entre 9 h et 11 h », « avant 12 h ».
    public static String hours(Promise promise, LocalDateTime now) {
        return promise.notBefore()
                        .map(FrenchTime::at)
                        .filter(from -> !from.isAfter(now))
                        .isPresent()
                ? before(promise)
                : wholeHours(promise);
    }

    /// With the date, for paper, which may be read on any day: « mardi 1 décembre entre 9 h et 11 h ».
    public static String onPaper(Promise promise) {
        return TimeWords.day(dueDay(promise)) + " " + wholeHours(promise);
    }

    /// Returns the time left: « dans 18 min », « depuis 1 h 05 »; or the day, if it is not due today.
    public static String left(LocalDateTime due, LocalDateTime now) {
        if (!due.toLocalDate().equals(now.toLocalDate())) {
            return TimeWords.dayFrom(now.toLocalDate(), due.toLocalDate());
        }
        long minutes = Duration.between(now, due).toMinutes();
        String time = Math.abs(minutes) < 60
                ? Math.abs(minutes) + "\u00A0min"
                : Math.abs(minutes) / 60 + "\u00A0h\u00A0" + "%02d".formatted(Math.abs(minutes) % 60);
        return minutes < 0 ? "depuis " + time : "dans " + time;
    }

    private static String wholeHours(Promise promise) {
        return promise.notBefore()
                .map(FrenchTime::at)
                .filter(from -> from.toLocalDate().equals(dueDay(promise)))
                .map(from -> "entre " + TimeWords.hour(from.toLocalTime()) + " et " + dueHour(promise))
                .orElseGet(() -> before(promise));
    }

    private static String before(Promise promise) {
        return "avant " + dueHour(promise);
    }

    private static LocalDate dueDay(Promise promise) {
        return FrenchTime.at(promise.dueBy()).toLocalDate();
    }

    private static String dueHour(Promise promise) {
        return TimeWords.hour(FrenchTime.at(promise.dueBy()).toLocalTime());
    }
}
