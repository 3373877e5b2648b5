package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.Identifiers;

/// Identifies a question of the guide. An id never changes meaning.
public record QuestionId(String value) {

    public QuestionId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
