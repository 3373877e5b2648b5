package fr.gpsusagers.orientation.publication;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.change.CoverPack;
import fr.gpsusagers.orientation.change.ListedChange;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Puts the previous pack back in service.
@UseCase
public final class RollBackPack {

    private final ReadPack read;
    private final Publications publications;
    private final PackInUse inService;
    private final CoverPack cover;
    private final Clock clock;

    public RollBackPack(ReadPack read, Publications publications, PackInUse inService, CoverPack cover, Clock clock) {
        this.read = read;
        this.publications = publications;
        this.inService = inService;
        this.cover = cover;
        this.clock = clock;
    }

    /// Result of a rollback.
    public sealed interface Outcome {

        /// The previous pack is in service again.
        ///
        /// @param conflicts manual changes that conflict with the pack; they stay in force
        record PutBack(Pack pack, List<ListedChange> conflicts) implements Outcome {}

        /// Nothing changed: there is no previous pack, or this version of the product cannot read it.
        record NothingBefore() implements Outcome {}
    }

    public Outcome rollBack() {
        synchronized (inService) {
            Optional<Pack> before = publications.findBefore().flatMap(this::readable);
            if (before.isEmpty()) {
                return new Outcome.NothingBefore();
            }
            publications.withdraw();
            CoverPack.Covered covered = cover.cover(before.get(), clock.instant());
            inService.replaceBy(before.get(), covered.pack());
            return new Outcome.PutBack(before.get(), covered.conflicts());
        }
    }

    private Optional<Pack> readable(Publication publication) {
        return read.read(publications.filesOf(publication)) instanceof ReadPack.Outcome.Accepted accepted
                ? Optional.of(accepted.pack())
                : Optional.empty();
    }
}
