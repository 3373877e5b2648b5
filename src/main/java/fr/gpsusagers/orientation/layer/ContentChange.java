package fr.gpsusagers.orientation.layer;

import java.time.Instant;
import java.util.Optional;

/// A manual change of content. It overrides the published pack while it is in force.
///
/// @param id counts up, so that of two changes of one fact the later one lies above
/// @param value what holds instead, written as in the files of a pack
/// @param before what the published pack said when the change was made, in the same notation
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

    /// That the change was undone, and by whom.
    public record Undoing(Instant at, String by) {}

    /// The same change as one made by hand would be kept, before it has an id and before what the pack says is
    /// known.
    public static ContentChange draft(
            ChangeKind kind, ChangeSubject subject, String value, Span span, String by, String why, Instant madeAt) {
        return new ContentChange(
                0, kind, subject, kind.edit().normalise(value), "", span, by, why, madeAt, Optional.empty());
    }

    /// The same change, with what the published pack says in its place.
    public ContentChange withBefore(String published) {
        return new ContentChange(id, kind, subject, value, published, span, by, why, madeAt, undoing);
    }

    /// The same change, kept under an id.
    public ContentChange withId(long given) {
        return new ContentChange(given, kind, subject, value, before, span, by, why, madeAt, undoing);
    }

    /// The same change, undone.
    public ContentChange undoneBy(Undoing itsUndoing) {
        return new ContentChange(id, kind, subject, value, before, span, by, why, madeAt, Optional.of(itsUndoing));
    }

    /// Whether the change belongs in the pack at this moment. A closure is announced before it begins.
    boolean isLaidAt(Instant at) {
        boolean begun = span.hasBegunAt(at) || kind == ChangeKind.CLOSURE;
        return undoing.isEmpty() && begun && !span.isOverAt(at);
    }
}
