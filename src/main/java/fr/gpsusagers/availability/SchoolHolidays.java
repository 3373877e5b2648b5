package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.Provenance;
import fr.gpsusagers.kernel.pack.Spot;
import java.time.LocalDate;

/// School holidays of a pack.
///
/// @param calendar names the calendar they belong to: `vacances-scolaires-zone-b`
/// @param name « Vacances de Noël »
/// @param to included
/// @param spot where the pack says so
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
