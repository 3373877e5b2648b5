package fr.gpsusagers.orientation.publication;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.change.CoverPack;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Chooses the pack to serve at startup: the published one, else the one in the folder that the product is
/// started with.
@UseCase
public class StartWithPack {

    private final ReadPack read;
    private final Publications publications;
    private final PackInUse inService;
    private final CoverPack cover;
    private final Clock clock;

    public StartWithPack(ReadPack read, Publications publications, PackInUse inService, CoverPack cover, Clock clock) {
        this.read = read;
        this.publications = publications;
        this.inService = inService;
        this.cover = cover;
        this.clock = clock;
    }

    /// Result of choosing the pack.
    public sealed interface Outcome {

        /// The folder's pack is in service.
        record FromFolder(Pack pack) implements Outcome {}

        /// The published pack is in service.
        ///
        /// @param differs whether the folder holds another pack
        record FromPublication(Pack pack, boolean differs) implements Outcome {}

        /// The folder's pack is refused, and no published pack can be served.
        record Refused(List<Finding> findings) implements Outcome {}
    }

    /// Puts a pack in service.
    ///
    /// @param folder the folder that the product is started with
    @Writes
    public Outcome start(FolderReading folder) {
        Optional<Publication> inForce = publications.findInForce();
        Optional<Pack> published = inForce.filter(last -> last.origin() == Publication.Origin.PUBLISHED)
                .flatMap(last -> accepted(last, folder));
        if (published.isPresent()) {
            replaceBy(published.get());
            return new Outcome.FromPublication(
                    published.get(),
                    !folder.files().fingerprint().equals(published.get().fingerprint()));
        }
        return switch (folder.outcome()) {
            case ReadPack.Outcome.Refused(List<Finding> findings) -> new Outcome.Refused(findings);
            case ReadPack.Outcome.Accepted(Pack pack, List<Finding> _) -> {
                keepIfNew(pack, folder.files(), inForce);
                replaceBy(pack);
                yield new Outcome.FromFolder(pack);
            }
        };
    }

    private void replaceBy(Pack pack) {
        inService.replaceBy(pack, cover.cover(pack, clock.instant()).pack());
    }

    /// Returns the published pack. It is usually the same as the folder's, whose reading has begun already. If the
    /// folder's pack differs or is refused, reads the stored files: a pack published by an earlier, less strict
    /// version still starts.
    private Optional<Pack> accepted(Publication last, FolderReading folder) {
        boolean same = last.fingerprint().equals(folder.files().fingerprint());
        if (same && folder.outcome() instanceof ReadPack.Outcome.Accepted accepted) {
            return Optional.of(accepted.pack());
        }
        ReadPack.Outcome outcome = read.read(publications.filesOf(last));
        return outcome instanceof ReadPack.Outcome.Accepted accepted ? Optional.of(accepted.pack()) : Optional.empty();
    }

    private void keepIfNew(Pack pack, PackFiles folder, Optional<Publication> inForce) {
        if (inForce.filter(last -> last.fingerprint().equals(pack.fingerprint()))
                .isEmpty()) {
            publications.add(
                    new Publication(
                            pack.fingerprint(), pack.identity().version(), clock.instant(), Publication.Origin.START),
                    folder);
        }
    }
}
