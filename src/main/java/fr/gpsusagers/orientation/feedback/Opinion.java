package fr.gpsusagers.orientation.feedback;

import java.util.List;

/// What one tap says of an answer. Its word in forms and files never changes meaning.
public enum Opinion {
    HELPED("oui", "Oui"),
    NOT_HELPED("non", "Non"),
    NOT_MY_SUBJECT("pas-mon-sujet", "Ce n’est pas mon sujet"),
    NO_REPLY("ne-repond-pas", "Ça ne répond pas"),
    NOT_UNDERSTOOD("pas-compris", "Je n’ai pas compris"),
    INCOMPLETE("il-manque", "Il manque quelque chose");

    private final String word;
    private final String label;

    Opinion(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// Reads its word.
    ///
    /// @throws IllegalArgumentException with a French message that says how to mend it
    public static Opinion parse(String word) {
        for (Opinion opinion : values()) {
            if (opinion.word.equals(word)) {
                return opinion;
            }
        }
        throw new IllegalArgumentException(
                "Avis inconnu. Écrivez oui, non, pas-mon-sujet, ne-repond-pas, pas-compris ou il-manque.");
    }

    /// The four reasons of a no. A reason comes after the no that it explains, and is counted apart from it.
    public static List<Opinion> reasons() {
        return List.of(NOT_MY_SUBJECT, NO_REPLY, NOT_UNDERSTOOD, INCOMPLETE);
    }

    /// Its word in forms and files: `pas-mon-sujet`.
    public String word() {
        return word;
    }

    /// What a citizen says: « Ce n’est pas mon sujet ».
    public String label() {
        return label;
    }
}
