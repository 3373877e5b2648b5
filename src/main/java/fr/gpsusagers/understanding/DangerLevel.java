package fr.gpsusagers.understanding;

import fr.gpsusagers.kernel.Coded;
import java.util.Optional;

/// How serious the danger in a text is.
public enum DangerLevel implements Coded {
    NONE("none"),
    /// Past violence, nothing to eat, despair without danger: a gentle line gives the right number, without
    /// an alarm.
    SUPPORT("support"),
    /// Life or safety is at stake: emergency numbers come first.
    NOW("now");

    private final String word;

    DangerLevel(String word) {
        this.word = word;
    }

    /// Its code in files and in answers to programs: `now`.
    @Override
    public String word() {
        return word;
    }

    public static Optional<DangerLevel> find(String word) {
        return Coded.find(DangerLevel.class, word);
    }
}
