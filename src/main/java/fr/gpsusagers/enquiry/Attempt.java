package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.Coded;
import java.util.Optional;

/// Result of a call that did not settle the request. Its word is stored and never changes meaning.
public enum Attempt implements Coded {
    NO_ANSWER("pas-de-reponse", "Pas de réponse"),
    VOICEMAIL("messagerie", "Message laissé"),
    CALL_LATER("plus-tard", "Demande à être rappelé plus tard"),
    WRONG_NUMBER("mauvais-numero", "Ce n’est pas la bonne personne");

    private final String word;
    private final String label;

    Attempt(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// Finds an attempt by its word.
    public static Optional<Attempt> find(String word) {
        return Coded.find(Attempt.class, word);
    }

    /// Whether the call counts as failed. A citizen who asks to be called later was reached.
    public boolean isInVain() {
        return this != CALL_LATER;
    }

    @Override
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }
}
