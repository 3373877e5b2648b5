package fr.gpsusagers.orientation.change;

import java.time.Instant;
import java.util.Optional;

/// A manual change of content. It overrides the published pack while it is in force.
///
/// @param id counts up, so that of two changes of one fact the later one wins
/// @param value the new value, written as in the files of a pack
/// @param before the value in the published pack when the change was made, in the same notation
/// @param by who made it
/// @param why for those who read the list later
public record ContentChange(
        long id,
        ChangeKind kind,
        ChangeSubject subject,
        String value,
        String before,
        Span span,
        String by,
        String why,
        Instant madeAt,
        Optional<Undoing> undoing) {

    /// When the change was undone, and by whom.
    public record Undoing(Instant at, String by) {}

    /// Returns a new change, still without an id and without the earlier value.
    public static ContentChange draft(
            ChangeKind kind, ChangeSubject subject, String value, Span span, String by, String why, Instant madeAt) {
        return new ContentChange(
                0, kind, subject, kind.edit().normalise(value), "", span, by, why, madeAt, Optional.empty());
    }

    /// Returns this change with the earlier value, which the published pack has.
    public ContentChange withBefore(String published) {
        return new ContentChange(id, kind, subject, value, published, span, by, why, madeAt, undoing);
    }

    /// Returns this change with an id.
    public ContentChange withId(long given) {
        return new ContentChange(given, kind, subject, value, before, span, by, why, madeAt, undoing);
    }

    /// Whether the change applies at this moment. A closure applies before it begins, so that pages announce it.
    boolean appliesAt(Instant at) {
        boolean begun = span.hasBegunAt(at) || kind == ChangeKind.CLOSURE;
        return undoing.isEmpty() && begun && !span.isOverAt(at);
    }
}
