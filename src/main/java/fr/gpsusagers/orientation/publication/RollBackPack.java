package fr.gpsusagers.orientation.publication;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.ReadPack;
import java.util.Optional;

/// Puts back the pack that was in service before the present one.
@UseCase
public final class RollBackPack {

    private final ReadPack read;
    private final Publications publications;
    private final PackInUse inService;

    public RollBackPack(ReadPack read, Publications publications, PackInUse inService) {
        this.read = read;
        this.publications = publications;
        this.inService = inService;
    }

    /// What putting back gives.
    public sealed interface Outcome {

        /// The pack of before is in service again.
        record PutBack(Pack pack) implements Outcome {}

        /// There is none before, or this version of the product cannot read it: nothing changed.
        record NothingBefore() implements Outcome {}
    }

    /// Puts the pack of before back in service.
    public Outcome rollBack() {
        synchronized (inService) {
            Optional<Pack> before = publications.findBefore().flatMap(this::readable);
            if (before.isEmpty()) {
                return new Outcome.NothingBefore();
            }
            publications.withdraw();
            inService.replaceBy(before.get());
            return new Outcome.PutBack(before.get());
        }
    }

    private Optional<Pack> readable(Publication publication) {
        return read.read(publications.filesOf(publication)) instanceof ReadPack.Outcome.Accepted accepted
                ? Optional.of(accepted.pack())
                : Optional.empty();
    }
}
