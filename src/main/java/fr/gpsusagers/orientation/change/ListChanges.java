package fr.gpsusagers.orientation.change;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.util.List;

/// Lists all changes with their present state.
@UseCase
public final class ListChanges {

    private final ContentChanges changes;

    public ListChanges(ContentChanges changes) {
        this.changes = changes;
    }

    /// Oldest first.
    public List<ListedChange> list(Pack base, Instant now) {
        return Layers.list(base, changes.listAll(), now);
    }
}
