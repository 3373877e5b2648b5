package fr.gpsusagers.availability;

import java.util.List;
import java.util.Locale;

/// Weekly hours, read from OpenStreetMap's `opening_hours` syntax. Immutable.
///
/// These are the hours when a contact receives the public or answers calls, not the working hours of its team.
public sealed interface Hours permits PlainHours, RuledHours {

    /// Parses the part of the syntax that docs/pack.md describes.
    ///
    /// @throws IllegalArgumentException with a French message that says how to fix it
    static Hours parse(String written) {
        return new HoursReader(written.strip()).read();
    }

    /// Hours that are not known.
    static Hours unknown() {
        return PlainHours.UNKNOWN;
    }

    /// Open day and night, every day of the year.
    static Hours always() {
        return PlainHours.ALWAYS;
    }

    /// The text given to [#parse]: `Mo-Fr 09:00-12:00`. Empty if the hours are not known.
    String written();

    boolean isKnown();

    /// Open day and night, holidays included.
    boolean isAlways();

    /// Puts the hours into words for citizens, one line for each group of days. Empty if the hours are not known.
    /// Example: « du lundi au vendredi : 9 h à 12 h et 13 h 30 à 17 h ».
    List<String> inWords();

    /// Puts the hours into one sentence: « Du lundi au vendredi : 8 h 30 à 18 h, sauf jours fériés ». Empty if the
    /// hours are not known.
    default String inOneLine() {
        String line = String.join(", ", inWords());
        return line.isEmpty() ? "" : line.substring(0, 1).toUpperCase(Locale.FRENCH) + line.substring(1);
    }
}
