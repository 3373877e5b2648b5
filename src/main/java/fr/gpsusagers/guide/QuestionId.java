package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.Identifiers;

/// Names a question of the guide. Never changes meaning.
public record QuestionId(String value) {

    public QuestionId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
