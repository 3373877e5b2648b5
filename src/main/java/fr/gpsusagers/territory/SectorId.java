package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.Identifiers;

/// Identifies a sector of the département: the area served by one circonscription. An id never changes meaning.
public record SectorId(String value) {

    public SectorId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
