package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.Coded;

/// How far a person may be called or written to: someone else may hold the telephone.
public enum Caution implements Coded {
    /// As usual, neutrally.
    ORDINARY("ordinaire"),
    /// Never called, nothing sent: violence or danger, and no safe hours were said.
    NEVER("jamais"),
    /// Violence or danger, and the person said when it is safe: a call then, and still nothing sent.
    WHEN_SAID_SAFE("quand-dit");

    private final String word;

    Caution(String word) {
        this.word = word;
    }

    /// Reads its word.
    public static Caution parse(String word) {
        return Coded.parse(Caution.class, word);
    }

    @Override
    public String word() {
        return word;
    }

    public boolean allowsCalls() {
        return this != NEVER;
    }

    public boolean allowsNotices() {
        return this == ORDINARY;
    }
}
