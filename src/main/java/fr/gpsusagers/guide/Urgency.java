package fr.gpsusagers.guide;

/// How soon a need must be met, in the words of the pack.
public enum Urgency {
    /// A few days are fine.
    NORMAL("normale"),
    /// This week.
    SOON("rapide"),
    /// Today.
    TODAY("aujourdhui"),
    /// Danger: the numbers come first and nothing is asked before.
    DANGER("danger-immediat");

    private final String word;

    Urgency(String word) {
        this.word = word;
    }

    /// Reads the word of a pack.
    ///
    /// @throws IllegalArgumentException with a French message that says how to mend it
    public static Urgency parse(String word) {
        for (Urgency urgency : values()) {
            if (urgency.word.equals(word)) {
                return urgency;
            }
        }
        throw new IllegalArgumentException(
                "Urgence « " + word + " » inconnue. Écrivez normale, rapide, aujourdhui ou danger-immediat.");
    }

    /// Whether the person must be helped today: goes before all that can wait.
    public boolean isPressing() {
        return this == TODAY || this == DANGER;
    }
}
