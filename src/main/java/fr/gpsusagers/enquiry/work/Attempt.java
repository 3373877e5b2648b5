package fr.gpsusagers.enquiry.work;

import java.util.Optional;

/// How a call ended that did not reach the person. Its word never changes meaning.
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

    /// Reads its word.
    public static Optional<Attempt> find(String word) {
        for (Attempt known : values()) {
            if (known.word.equals(word)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }
}
