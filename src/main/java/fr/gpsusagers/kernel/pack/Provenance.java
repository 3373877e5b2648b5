package fr.gpsusagers.kernel.pack;

import java.time.LocalDate;
import java.util.Optional;

/// Where a fact of a pack comes from, when it was read, how far it can be trusted, and the
/// period in which it is valid.
public record Provenance(
        String source,
        Optional<FactDate> readOn,
        Confidence confidence,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {

    public Provenance {
        if (validFrom.isPresent() && validTo.isPresent() && validTo.get().isBefore(validFrom.get())) {
            throw new IllegalArgumentException("Le fait finit avant de commencer. Corrigez valable_du et valable_au.");
        }
    }

    /// Whether the fact is valid on this day. A missing bound means no limit on that side.
    public boolean holdsOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validTo.map(to -> !day.isAfter(to)).orElse(true);
    }
}
