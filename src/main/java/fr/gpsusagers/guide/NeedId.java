package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.Identifiers;

/// Names a need, an end of the guide. Never changes meaning.
public record NeedId(String value) {

    public NeedId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
