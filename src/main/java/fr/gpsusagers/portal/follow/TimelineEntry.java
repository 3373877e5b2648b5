package fr.gpsusagers.portal.follow;

import java.util.Optional;

/// One event in the history of a request, past or to come.
///
/// @param title what happened
/// @param detail when, and further details
/// @param words what an agent wrote to the citizen
/// @param mark the CSS class of its mark
public record TimelineEntry(String title, String detail, Optional<String> words, String mark) {

    static TimelineEntry done(String title, String detail, Optional<String> words) {
        return new TimelineEntry(title, detail, words, "is-done");
    }

    static TimelineEntry now(String title, String detail) {
        return new TimelineEntry(title, detail, Optional.empty(), "is-now");
    }

    static TimelineEntry toCome(String title, String detail) {
        return new TimelineEntry(title, detail, Optional.empty(), "");
    }
}
