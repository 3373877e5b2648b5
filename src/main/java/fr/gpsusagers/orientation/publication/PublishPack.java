package fr.gpsusagers.orientation.publication;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.change.CoverPack;
import fr.gpsusagers.orientation.change.ListedChange;
import fr.gpsusagers.understanding.PrepareModel;
import java.time.Clock;
import java.util.List;

/// Checks a pack and puts it in service atomically. A refused pack never replaces the one in service.
@UseCase
public final class PublishPack {

    private final CheckPack check;
    private final Publications publications;
    private final PackInUse inService;
    private final PrepareModel prepare;
    private final CoverPack cover;
    private final Clock clock;

    public PublishPack(
            CheckPack check,
            Publications publications,
            PackInUse inService,
            PrepareModel prepare,
            CoverPack cover,
            Clock clock) {
        this.check = check;
        this.publications = publications;
        this.inService = inService;
        this.prepare = prepare;
        this.cover = cover;
        this.clock = clock;
    }

    /// Result of publishing a pack.
    public sealed interface Outcome {

        /// The pack is in service.
        ///
        /// @param conflicts manual changes that conflict with the pack; they stay in force
        record Published(Pack pack, List<ListedChange> conflicts) implements Outcome {}

        /// The pack was refused; the previous pack stays in service.
        record Refused(List<Finding> errors) implements Outcome {}
    }

    /// Checks these files, stores them, and puts them in service.
    public Outcome publish(PackFiles files) {
        return switch (check.check(files)) {
            case ReadPack.Outcome.Refused(List<Finding> findings) ->
                new Outcome.Refused(findings.stream()
                        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                        .toList());
            case ReadPack.Outcome.Accepted(Pack pack, List<Finding> _) -> {
                // Prepared before the files are stored, so that other nodes find the model as soon as the files.
                prepare.prepare(pack.phrasebook());
                yield new Outcome.Published(pack, putInService(pack, files));
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
}
