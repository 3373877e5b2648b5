package fr.gpsusagers.portal.follow;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.LocalDateTime;

/// Puts promised and past times into everyday words.
public final class PromiseWords {

    private PromiseWords() {}

    /// « lundi avant 12 h ».
    public static String by(LocalDateTime due, LocalDateTime now) {
        return TimeWords.dayFrom(now.toLocalDate(), due.toLocalDate()) + " avant " + TimeWords.hour(due.toLocalTime());
    }

    /// « mardi entre 9 h et 11 h » if nobody calls before a later moment, else as [#by].
    static String within(Promise promise, LocalDateTime now) {
        LocalDateTime due = FrenchTime.at(promise.dueBy());
        return promise.notBefore()
                .map(FrenchTime::at)
                .filter(from -> from.isAfter(now))
                .map(from -> TimeWords.dayFrom(now.toLocalDate(), due.toLocalDate()) + hours(from, due))
                .orElseGet(() -> by(due, now));
    }

    static String hours(LocalDateTime from, LocalDateTime due) {
        return from.toLocalDate().equals(due.toLocalDate())
                ? " entre " + TimeWords.hour(from.toLocalTime()) + " et " + TimeWords.hour(due.toLocalTime())
                : " avant " + TimeWords.hour(due.toLocalTime());
    }

    /// Capitalises the first letter, for words that stand on a line of their own: « Lundi avant 12 h ».
    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// « Aujourd’hui à 10 h 12 », « Lundi 30 novembre à 9 h ».
    public static String at(LocalDateTime moment, LocalDateTime now) {
        String day =
                moment.toLocalDate().equals(now.toLocalDate()) ? "aujourd’hui" : TimeWords.day(moment.toLocalDate());
        return capital(day) + " à " + TimeWords.hour(moment.toLocalTime());
    }
}
