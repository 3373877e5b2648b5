package fr.gpsusagers.portal.follow;

import java.util.Optional;

/// One event in the history of a request, past or to come.
///
/// @param title what happened
/// @param detail when, and further details
/// @param words what an agent wrote to the citizen
public record TimelineEntry(String title, String detail, Optional<String> words, Progress progress) {

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

    /// The CSS class of its mark.
    public String mark() {
        return switch (progress) {
            case DONE -> "is-done";
            case NOW -> "is-now";
            case TO_COME -> "";
        };
    }
}
