package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.Provenance;
import fr.gpsusagers.kernel.pack.Spot;
import java.time.LocalDate;
import java.util.Optional;

/// An exceptional closure of a pack. It wins over all hours, except those of who is open day and night.
///
/// @param contact who closes; empty when everyone does
/// @param to included
/// @param reason in a citizen's words: « Travaux d’électricité »
/// @param spot where the pack says so
public record Closure(
        Optional<ContactId> contact, LocalDate from, LocalDate to, String reason, Provenance provenance, Spot spot) {

    public Closure {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "La fermeture finit avant de commencer. Corrigez « du » ou « au_inclus ».");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
