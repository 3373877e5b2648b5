package fr.gpsusagers.understanding;

import java.util.Optional;

/// How much danger words tell.
public enum DangerLevel {
    /// None.
    NONE("none"),
    /// Past violence, nothing to eat, despair without danger: a gentle line with the right number, no alarm.
    SUPPORT("support"),
    /// Life or safety is at stake: the numbers first.
    NOW("now");

    private static final DangerLevel[] ALL = values();

    private final String word;

    DangerLevel(String word) {
        this.word = word;
    }

    /// Its word in files and programs: `now`.
    public String word() {
        return word;
    }

    public static Optional<DangerLevel> find(String word) {
        for (DangerLevel level : ALL) {
            if (level.word.equals(word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
