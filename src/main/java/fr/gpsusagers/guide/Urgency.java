package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.Coded;

/// How soon a need must be met.
public enum Urgency implements Coded {
    /// A few days are fine.
    NORMAL("normale"),
    /// This week.
    SOON("rapide"),
    /// Today.
    TODAY("aujourdhui"),
    /// Danger: the numbers come first, before any question.
    DANGER("danger-immediat");

    private final String word;

    Urgency(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /// Parses the word of a pack.
    ///
    /// @throws IllegalArgumentException with a French message that says how to fix it
    public static Urgency parse(String word) {
        return Coded.find(Urgency.class, word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Urgence « " + word + " » inconnue. Écrivez normale, rapide, aujourdhui ou danger-immediat."));
    }

    /// Whether the citizen must be helped today, before everyone who can wait.
    public boolean isPressing() {
        return this == TODAY || this == DANGER;
    }
}
