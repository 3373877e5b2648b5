package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.Identifiers;

/// Names a sector of the département: the area served by one circonscription. Never changes meaning.
public record SectorId(String value) {

    public SectorId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
