package fr.gpsusagers.enquiry.person;

import fr.gpsusagers.kernel.Coded;
import java.time.LocalDateTime;
import java.util.Optional;

/// When someone can answer, as people say it.
public enum HalfDay implements Coded {
    MORNING("matin", "Le matin"),
    AFTERNOON("apres-midi", "L’après-midi");

    /// From this hour on it is afternoon.
    public static final int NOON = 13;

    private final String word;
    private final String label;

    HalfDay(String word, String label) {
        this.word = word;
        this.label = label;
    }

    public static HalfDay of(LocalDateTime moment) {
        return moment.getHour() < NOON ? MORNING : AFTERNOON;
    }

    /// Reads its word.
    public static Optional<HalfDay> find(String word) {
        return Coded.find(HalfDay.class, word);
    }

    public HalfDay other() {
        return this == MORNING ? AFTERNOON : MORNING;
    }

    @Override
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }
}
