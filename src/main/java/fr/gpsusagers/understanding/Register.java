package fr.gpsusagers.understanding;

import java.util.Optional;

/// How the author of a phrase writes or speaks.
public enum Register {
    /// Correct French.
    CLEAN("soigne"),
    /// Spelling and typing mistakes.
    TYPOS("fautes"),
    /// As in text messages.
    TEXT_MESSAGE("sms"),
    /// Transcribed speech, with its hesitations.
    SPOKEN("oral"),
    /// By a learner of French.
    NEWCOMER("debutant");

    private static final Register[] ALL = values();

    private final String word;

    Register(String word) {
        this.word = word;
    }

    /// Its code in files: `sms`.
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
