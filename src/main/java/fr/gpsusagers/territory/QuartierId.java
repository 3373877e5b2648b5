package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.Identifiers;

/// Identifies a quartier of a commune that is split between sectors. An id never changes meaning.
public record QuartierId(String value) {

    public QuartierId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
