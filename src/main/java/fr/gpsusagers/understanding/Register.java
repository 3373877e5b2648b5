package fr.gpsusagers.understanding;

import java.util.Arrays;
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

    private final String word;

    Register(String word) {
        this.word = word;
    }

    /// Its word in files: `sms`.
    public String word() {
        return word;
    }

    public static Optional<Register> find(String word) {
        return Arrays.stream(values())
                .filter(register -> register.word.equals(word))
                .findFirst();
    }
}
