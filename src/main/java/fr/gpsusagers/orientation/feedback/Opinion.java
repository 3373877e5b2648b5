package fr.gpsusagers.orientation.feedback;

import fr.gpsusagers.kernel.Coded;
import java.util.List;

/// A citizen's opinion of an answer, given with one tap. Its code in forms and files never changes meaning.
public enum Opinion implements Coded {
    HELPED("oui", "Oui"),
    NOT_HELPED("non", "Non"),
    /// The three lines sufficed: nobody needs to be contacted.
    SUFFICED("suffit", "Oui, cela me suffit"),
    /// The three lines did not suffice.
    NOT_SUFFICED("ne-suffit-pas", "Non, cela ne me suffit pas"),
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

    /// Finds an opinion by its code.
    ///
    /// @throws IllegalArgumentException with a message in French that says how to correct it
    public static Opinion parse(String word) {
        return Coded.find(Opinion.class, word)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "Avis inconnu. Écrivez oui, non, suffit, ne-suffit-pas, pas-mon-sujet, ne-repond-pas, pas-compris ou il-manque."));
    }

    /// Returns the four reasons for a no. A reason follows the no that it explains, and is counted separately.
    public static List<Opinion> reasons() {
        return List.of(NOT_MY_SUBJECT, NO_REPLY, NOT_UNDERSTOOD, INCOMPLETE);
    }

    /// Its code in forms and files: `pas-mon-sujet`.
    @Override
    public String word() {
        return word;
    }

    /// What the citizen reads on the button: « Ce n’est pas mon sujet ».
    public String label() {
        return label;
    }
}
