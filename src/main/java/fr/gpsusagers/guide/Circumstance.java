package fr.gpsusagers.guide;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What changes which number helps in a danger. Its word in packs and addresses never changes meaning.
public enum Circumstance {
    /// Who asks cannot speak or hear, or someone may overhear a call.
    SILENCE("silence"),
    /// A life is going out: no breath, poison taken, a stroke, a birth.
    LIFE("vie"),
    /// Someone must be got out: a window ledge, a hot car, rising water.
    RESCUE("secours"),
    /// It happens at this moment.
    NOW("maintenant"),
    /// Who asks is afraid of hurting a child.
    OWN_CHILD("son-enfant"),
    /// Who asks, or who it is about, is not yet 18.
    MINOR("mineur"),
    /// Who hurts is the partner, today or once.
    PARTNER("couple");

    private final String word;

    Circumstance(String word) {
        this.word = word;
    }

    /// Reads the word of a pack.
    ///
    /// @throws IllegalArgumentException with a French message that says how to mend it
    public static Circumstance parse(String word) {
        return find(word)
                .orElseThrow(() -> new IllegalArgumentException("Circonstance « " + word + " » inconnue. Écrivez "
                        + Arrays.stream(values()).map(Circumstance::word).collect(Collectors.joining(", ")) + "."));
    }

    /// Reads a word; empty when it is none of them.
    public static Optional<Circumstance> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /// Its word in packs and addresses: `vie`.
    public String word() {
        return word;
    }
}
