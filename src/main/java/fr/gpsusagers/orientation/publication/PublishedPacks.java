package fr.gpsusagers.orientation.publication;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.ReadPack;
import fr.gpsusagers.orientation.change.CoverPack;
import fr.gpsusagers.orientation.change.ListedChange;
import fr.gpsusagers.understanding.PrepareModel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The packs that are put in service: at the start of the product, by a publication, by a rollback.
@UseCase
public class PublishedPacks {

    private final CheckPack check;
    private final ReadPack read;
    private final Publications publications;
    private final PackInUse inService;
    private final PrepareModel prepare;
    private final CoverPack cover;
    private final Clock clock;

    public PublishedPacks(
            CheckPack check,
            ReadPack read,
            Publications publications,
            PackInUse inService,
            PrepareModel prepare,
            CoverPack cover,
            Clock clock) {
        this.check = check;
        this.read = read;
        this.publications = publications;
        this.inService = inService;
        this.prepare = prepare;
        this.cover = cover;
        this.clock = clock;
    }

    /// Result of publishing a pack.
    public sealed interface Publishing {

        /// The pack is in service.
        ///
        /// @param conflicts manual changes that conflict with the pack; they stay in force
        record Published(Pack pack, List<ListedChange> conflicts) implements Publishing {}

        /// The pack was refused; the previous pack stays in service.
        record Refused(List<Finding> errors) implements Publishing {}
    }

    /// Checks these files, stores them, and puts them in service atomically. A refused pack never replaces the one in
    /// service.
    public Publishing publish(PackFiles files) {
        return switch (check.check(files)) {
            case ReadPack.Outcome.Refused(List<Finding> findings) ->
                new Publishing.Refused(findings.stream()
                        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                        .toList());
            case ReadPack.Outcome.Accepted(Pack pack, List<Finding> _) -> {
                // Prepared before the files are stored, so that other nodes find the model as soon as the files.
                prepare.prepare(pack.phrasebook());
                yield new Publishing.Published(pack, putInService(pack, files));
            }
        };
    }

    /// Whether the pack is already published. Such a pack is not stored again, so that a rollback leads to
    /// another one.
    private boolean isInForce(Pack pack) {
        return publications
                .findInForce()
                .filter(last -> last.origin() == Publication.Origin.PUBLISHED)
                .filter(last -> last.fingerprint().equals(pack.fingerprint()))
                .isPresent();
    }

    /// Publishes one pack at a time. A pack is stored before it is served, so that a restart serves the same pack.
    private List<ListedChange> putInService(Pack pack, PackFiles files) {
        synchronized (inService) {
            if (!isInForce(pack)) {
                publications.add(
                        new Publication(
                                pack.fingerprint(),
                                pack.identity().version(),
                                clock.instant(),
                                Publication.Origin.PUBLISHED),
                        files);
            }
            CoverPack.Covered covered = cover.cover(pack, clock.instant());
            inService.replaceBy(pack, covered.pack());
            return covered.conflicts();
        }
    }

    /// Result of a rollback.
    public sealed interface RollingBack {

        /// The previous pack is in service again.
        ///
        /// @param conflicts manual changes that conflict with the pack; they stay in force
        record PutBack(Pack pack, List<ListedChange> conflicts) implements RollingBack {}

        /// Nothing changed: there is no previous pack, or this version of the product cannot read it.
        record NothingBefore() implements RollingBack {}
    }

    /// Puts the previous pack back in service.
    public RollingBack rollBack() {
        synchronized (inService) {
            Optional<Pack> before = publications.findBefore().flatMap(this::readable);
            if (before.isEmpty()) {
                return new RollingBack.NothingBefore();
            }
            publications.withdraw();
            CoverPack.Covered covered = cover.cover(before.get(), clock.instant());
            inService.replaceBy(before.get(), covered.pack());
            return new RollingBack.PutBack(before.get(), covered.conflicts());
        }
    }

    private Optional<Pack> readable(Publication publication) {
        return read.read(publications.filesOf(publication)) instanceof ReadPack.Outcome.Accepted accepted
                ? Optional.of(accepted.pack())
                : Optional.empty();
    }

    /// Reads the pack in force, without putting it in service. Empty before the first start of the product.
    public Optional<Pack> read() {
        return publications.findInForce().flatMap(this::readable);
    }

    /// Result of choosing the pack.
    public sealed interface Starting {

        /// The folder's pack is in service.
        record FromFolder(Pack pack) implements Starting {}

        /// The published pack is in service.
        ///
        /// @param differs whether the folder holds another pack
        record FromPublication(Pack pack, boolean differs) implements Starting {}

        /// The folder's pack is refused, and no published pack can be served.
        record Refused(List<Finding> findings) implements Starting {}
    }

    /// Chooses the pack to serve at startup: the published one, else the one in the folder that the product is started
    /// with.
    ///
    /// Without a transaction, as for a publication: the first start learns a model meanwhile. That may take longer
    /// than the database lets a transaction stand still.
    ///
    /// @param folder the folder that the product is started with
    public Starting start(FolderReading folder) {
        Optional<Publication> inForce = publications.findInForce();
        Optional<Pack> published = inForce.filter(last -> last.origin() == Publication.Origin.PUBLISHED)
                .flatMap(last -> accepted(last, folder));
        if (published.isPresent()) {
            replaceBy(published.get());
            return new Starting.FromPublication(
                    published.get(),
                    !folder.files().fingerprint().equals(published.get().fingerprint()));
        }
        return switch (folder.outcome().join()) {
            case ReadPack.Outcome.Refused(List<Finding> findings) -> new Starting.Refused(findings);
            case ReadPack.Outcome.Accepted(Pack pack, List<Finding> _) -> {
                keepIfNew(pack, folder.files(), inForce);
                replaceBy(pack);
                yield new Starting.FromFolder(pack);
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
        if (same && folder.outcome().join() instanceof ReadPack.Outcome.Accepted accepted) {
            return Optional.of(accepted.pack());
        }
        return readable(last);
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
