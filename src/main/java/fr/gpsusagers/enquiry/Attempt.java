package fr.gpsusagers.enquiry;

import java.util.Optional;

/// Result of a call that did not settle the request. Its word is stored and never changes meaning.
public enum Attempt {
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
        for (Attempt known : values()) {
            if (known.word.equals(word)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /// Whether the call counts as failed. A citizen who asks to be called later was reached.
    public boolean isInVain() {
        return this != CALL_LATER;
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }
}
