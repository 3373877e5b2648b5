package fr.gpsusagers.portal.follow;

import fr.gpsusagers.availability.TimeWords;
import java.time.LocalDateTime;

/// Puts past times into everyday words. Promised times: [fr.gpsusagers.enquiry.DueWords].
public final class PromiseWords {

    private PromiseWords() {}

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
