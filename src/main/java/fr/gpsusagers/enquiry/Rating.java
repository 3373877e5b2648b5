package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.Coded;
import java.util.Optional;

/// « Le bon service du premier coup ? », as the agent who answered says. Its word is stored and never changes meaning.
public enum Rating implements Coded {
    RIGHT_AT_ONCE("oui"),
    WENT_ROUND("non");

    private final String word;

    Rating(String word) {
        this.word = word;
    }

    /// Finds a rating by its word.
    public static Optional<Rating> find(String word) {
        return Coded.find(Rating.class, word);
    }

    @Override
    public String word() {
        return word;
    }
}
