package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.Identifiers;

/// Identifies a theme of the guide. An id never changes meaning.
public record ThemeId(String value) {

    public ThemeId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
