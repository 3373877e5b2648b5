package fr.gpsusagers.availability;

import java.util.List;

/// Weekly hours, read from OpenStreetMap's `opening_hours` syntax. Immutable.
///
/// These are the hours at which the public is received, or a line answered. A team's working hours are another thing.
public sealed interface Hours permits PlainHours, RuledHours {

    /// Reads the part of the syntax that docs/pack.md describes.
    ///
    /// @throws IllegalArgumentException with a French message that says how to mend it
    static Hours parse(String written) {
        return new HoursReader(written.strip()).read();
    }

    /// Hours of which nothing is known.
    static Hours unknown() {
        return PlainHours.UNKNOWN;
    }

    /// Open day and night, every day of the year.
    static Hours always() {
        return PlainHours.ALWAYS;
    }

    /// The notation that [#parse] reads: `Mo-Fr 09:00-12:00`. Empty when nothing is known.
    String written();

    /// Whether anything is known.
    boolean isKnown();

    /// Open day and night, holidays included.
    boolean isAlways();

    /// The hours for people, one line for each group of days:
    /// « du lundi au vendredi : 9 h à 12 h et 13 h 30 à 17 h ». Empty when not known.
    List<String> inWords();
}
