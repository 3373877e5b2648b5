package fr.gpsusagers.orientation.change;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.util.List;

/// Reads the open changes and applies them to a pack.
@UseCase
public final class CoverPack {

    private final ContentChanges changes;
    private final KnownChanges known;

    public CoverPack(ContentChanges changes, KnownChanges known) {
        this.changes = changes;
        this.known = known;
    }

    /// A pack with the changes applied.
    ///
    /// @param conflicts the changes that conflict with the pack; they stay in force
    public record Covered(Pack pack, List<ListedChange> conflicts) {}

    public Covered cover(Pack base, Instant now) {
        List<ContentChange> open = changes.listOpen(now);
        known.replaceBy(open);
        return new Covered(Layers.apply(base, open, now), Layers.conflicts(base, open, now));
    }
}
