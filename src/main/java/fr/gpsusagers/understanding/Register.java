package fr.gpsusagers.understanding;

import java.util.Optional;

/// How someone writes or speaks.
public enum Register {
    /// Correct French.
    CLEAN("soigne"),
    /// Spelling and typing mistakes.
    TYPOS("fautes"),
    /// As in text messages.
    TEXT_MESSAGE("sms"),
    /// As it is said, with its hesitations.
    SPOKEN("oral"),
    /// By someone new to French.
    NEWCOMER("debutant");

    private static final Register[] ALL = values();

    private final String word;

    Register(String word) {
        this.word = word;
    }

    /// Its word in files: `sms`.
    public String word() {
        return word;
    }

    public static Optional<Register> find(String word) {
        for (Register register : ALL) {
            if (register.word.equals(word)) {
                return Optional.of(register);
            }
        }
        return Optional.empty();
    }
}
