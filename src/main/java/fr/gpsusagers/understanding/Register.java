package fr.gpsusagers.understanding;

import fr.gpsusagers.kernel.Coded;
import java.util.Optional;

/// How the author of a phrase writes or speaks.
public enum Register implements Coded {
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

    private final String word;

    Register(String word) {
        this.word = word;
    }

    /// Its code in files: `sms`.
    @Override
    public String word() {
        return word;
    }

    public static Optional<Register> find(String word) {
        return Coded.find(Register.class, word);
    }
}
