package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.Coded;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// A fact that decides which emergency number is shown first. Its word in packs and older URLs never changes meaning.
public enum Circumstance implements Coded {
    /// The citizen cannot speak or hear, or a call might be overheard.
    SILENCE("silence"),
    /// Someone may die within minutes: no breath, poison taken, a stroke, a birth.
    LIFE("vie"),
    /// Someone must be rescued: from a window ledge, a hot car, rising water.
    RESCUE("secours"),
    /// The violence is happening at this moment.
    NOW("maintenant"),
    /// The citizen is afraid of hurting a child.
    OWN_CHILD("son-enfant"),
    /// The citizen, or the person in danger, is under 18.
    MINOR("mineur"),
    /// The violent person is the current or former partner.
    PARTNER("couple");

    private final String word;

    Circumstance(String word) {
        this.word = word;
    }

    /// Parses the word of a pack.
    ///
    /// @throws IllegalArgumentException with a French message that says how to fix it
    public static Circumstance parse(String word) {
        return find(word)
                .orElseThrow(() -> new IllegalArgumentException("Circonstance « " + word + " » inconnue. Écrivez "
                        + Arrays.stream(values()).map(Circumstance::word).collect(Collectors.joining(", ")) + "."));
    }

    /// Finds the circumstance with this word. Empty if there is none.
    public static Optional<Circumstance> find(String word) {
        return Coded.find(Circumstance.class, word);
    }

    /// The word in packs: `vie`.
    @Override
    public String word() {
        return word;
    }
}
