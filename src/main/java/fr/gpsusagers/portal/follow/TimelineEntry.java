package fr.gpsusagers.portal.follow;

import java.util.Optional;

/// One thing that happened, or is to come.
///
/// @param title what
/// @param detail when, and what more there is to know
/// @param words what an agent wrote to the person
public record TimelineEntry(String title, String detail, Optional<String> words, Progress progress) {

    /// Where it stands.
    public enum Progress {
        DONE,
        NOW,
        TO_COME
    }

    static TimelineEntry done(String title, String detail) {
        return new TimelineEntry(title, detail, Optional.empty(), Progress.DONE);
    }

    static TimelineEntry now(String title, String detail) {
        return new TimelineEntry(title, detail, Optional.empty(), Progress.NOW);
    }

    static TimelineEntry toCome(String title, String detail) {
        return new TimelineEntry(title, detail, Optional.empty(), Progress.TO_COME);
    }

    /// The class of its mark.
    public String mark() {
        return switch (progress) {
            case DONE -> "is-done";
            case NOW -> "is-now";
            case TO_COME -> "";
        };
    }
}
