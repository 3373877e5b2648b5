package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.Identifiers;

/// Names a theme of the guide. Never changes meaning.
public record ThemeId(String value) {

    public ThemeId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
