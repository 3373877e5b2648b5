package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.pack.Provenance;
import fr.gpsusagers.kernel.pack.Spot;
import java.time.LocalDate;

/// One period of school holidays in a pack.
///
/// @param calendar id of the calendar to which they belong: `vacances-scolaires-zone-b`
/// @param name « Vacances de Noël »
/// @param to the last day
/// @param spot where they stand in the pack
public record SchoolHolidays(
        String calendar, String name, LocalDate from, LocalDate to, Provenance provenance, Spot spot) {

    public SchoolHolidays {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "« " + name + " » finit avant de commencer. Corrigez « du » ou « au_inclus ».");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
