package fr.gpsusagers.orientation.change;

import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.orientation.layer.ContentChange;
import java.util.List;

/// The open changes as this node last read them, so that one that begins or ends needs no database.
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
