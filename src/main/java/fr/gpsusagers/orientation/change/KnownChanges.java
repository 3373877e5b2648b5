package fr.gpsusagers.orientation.change;

import fr.gpsusagers.kernel.Holder;
import java.util.List;

/// Caches the open changes of this node, so that changes begin and end on time without the database.
@Holder
public final class KnownChanges {

    private volatile List<ContentChange> open = List.of();

    public List<ContentChange> open() {
        return open;
    }

    void replaceBy(List<ContentChange> current) {
        open = List.copyOf(current);
    }
}
