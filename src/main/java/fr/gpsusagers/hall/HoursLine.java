package fr.gpsusagers.hall;

import fr.gpsusagers.availability.Hours;
import java.util.Locale;

/// Puts opening hours into one sentence: « Du lundi au vendredi : 8 h 30 à 18 h, sauf jours fériés ».
public final class HoursLine {

    private HoursLine() {}

    /// Returns an empty text if the hours are not known.
    public static String of(Hours hours) {
        String line = String.join(", ", hours.inWords());
        return line.isEmpty() ? "" : line.substring(0, 1).toUpperCase(Locale.FRENCH) + line.substring(1);
    }
}
