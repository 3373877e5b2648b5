package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.Identifiers;

/// Identifies a need. An id never changes meaning.
public record NeedId(String value) {

    public NeedId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
