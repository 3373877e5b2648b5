package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.Identifiers;

/// Names a quartier of a commune that is split between sectors. Never changes meaning.
public record QuartierId(String value) {

    public QuartierId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
