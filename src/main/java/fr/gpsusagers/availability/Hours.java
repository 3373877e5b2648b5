package fr.gpsusagers.availability;

import java.util.List;

/// Weekly hours, read from OpenStreetMap's `opening_hours` syntax. Immutable.
public interface Hours {

    /// Whether anything is known.
    boolean isKnown();

    /// Open day and night, holidays included.
    boolean isAlways();

    /// The hours for people, one line for each group of days:
    /// « du lundi au vendredi : 9 h à 12 h et 13 h 30 à 17 h ». Empty when not known.
    List<String> inWords();
}
