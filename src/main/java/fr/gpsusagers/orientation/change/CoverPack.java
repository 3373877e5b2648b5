package fr.gpsusagers.orientation.change;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.util.List;

/// Applies the open changes to a pack.
@UseCase
public final class CoverPack {

    private final ContentChanges changes;

    /// The open changes as this node last read them, so that they begin and end on time without the database.
    private volatile List<ContentChange> known = List.of();

    public CoverPack(ContentChanges changes) {
        this.changes = changes;
    }

    /// A pack with the changes applied.
    ///
    /// @param conflicts the changes that conflict with the pack; they stay in force
    public record Covered(Pack pack, List<ListedChange> conflicts) {}

    /// Reads the open changes, and applies them.
    public Covered cover(Pack base, Instant now) {
        known = List.copyOf(changes.listOpen(now));
        return new Covered(Layers.apply(base, known, now), Layers.conflicts(base, known, now));
    }

    /// Applies the changes that are known to be open now. Returns the same object if `shown` is up to date.
    ///
    /// @param shown the pack with the changes applied earlier
    public Pack coverAgain(Pack base, Pack shown, Instant now) {
        return Layers.fingerprint(base, known, now).equals(shown.fingerprint())
                ? shown
                : Layers.apply(base, known, now);
    }
}
