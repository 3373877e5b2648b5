package fr.gpsusagers.orientation.change;

import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.Optional;

/// Undoes a change on all nodes: the content that it overrode is in force again.
@UseCase
public final class UndoChange {

    private final ContentChanges changes;

    public UndoChange(ContentChanges changes) {
        this.changes = changes;
    }

    /// Result of undoing a change.
    public sealed interface Outcome {

        record Undone(ContentChange change) implements Outcome {}

        /// No change has this id.
        record Unknown() implements Outcome {}

        record AlreadyUndone(ContentChange change) implements Outcome {}

        /// The change had already reached its end date.
        record AlreadyOver(ContentChange change) implements Outcome {}
    }

    public Outcome undo(long id, String by, Instant now) {
        Optional<ContentChange> found = changes.find(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        ContentChange change = found.get();
        if (change.undoing().isPresent()) {
            return new Outcome.AlreadyUndone(change);
        }
        if (change.span().isOverAt(now)) {
            return new Outcome.AlreadyOver(change);
        }
        changes.markUndone(id, new ContentChange.Undoing(now, by));
        return new Outcome.Undone(change);
    }
}
