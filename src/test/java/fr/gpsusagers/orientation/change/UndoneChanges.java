package fr.gpsusagers.orientation.change;

import java.util.Optional;

/// Changes as the database returns them once they are undone.
public final class UndoneChanges {

    private UndoneChanges() {}

    public static ContentChange undone(ContentChange change, ContentChange.Undoing undoing) {
        return new ContentChange(
                change.id(),
                change.kind(),
                change.subject(),
                change.value(),
                change.before(),
                change.span(),
                change.by(),
                change.why(),
                change.madeAt(),
                Optional.of(undoing));
    }
}
