package fr.gpsusagers.orientation.publication;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.ReadPack;
import fr.gpsusagers.orientation.change.CoverPack;
import fr.gpsusagers.understanding.PrepareModel;
import java.time.Instant;
import java.util.Optional;

/// Applies publications and changes of any node on this node.
@UseCase
public final class UpdateContent {

    private final Publications publications;
    private final ReadPack read;
    private final PrepareModel prepare;
    private final CoverPack cover;
    private final PackInUse inService;

    public UpdateContent(
            Publications publications, ReadPack read, PrepareModel prepare, CoverPack cover, PackInUse inService) {
        this.publications = publications;
        this.read = read;
        this.prepare = prepare;
        this.cover = cover;
        this.inService = inService;
    }

    /// Applies the publication and the changes in force. A pack that another node accepted is only read, not
    /// checked again. Returns the publication if this version of the product cannot read it: the previous pack then
    /// stays in service, with the changes in force.
    public Optional<Publication> update(Instant now) {
        Optional<Publication> next = publications.findInForce().filter(this::isOther);
        Optional<Pack> pack = next.flatMap(this::readable);
        // Outside the lock, so that a node that has to learn a model still applies changes meanwhile.
        pack.ifPresent(ready -> prepare.prepare(ready.phrasebook()));
        pack.ifPresent(ready -> replace(next.get(), ready, now));
        applyChanges(now);
        return next.filter(_ -> pack.isEmpty());
    }

    private boolean isOther(Publication publication) {
        return !publication.fingerprint().equals(inService.base().fingerprint());
    }

    private Optional<Pack> readable(Publication publication) {
        return read.readNext(publications.filesOf(publication), inService.base())
                        instanceof ReadPack.Outcome.Accepted accepted
                ? Optional.of(accepted.pack())
                : Optional.empty();
    }

    /// If a later publication arrives meanwhile, its own notification applies it.
    private void replace(Publication publication, Pack pack, Instant now) {
        synchronized (inService) {
            boolean stillInForce = publications
                    .findInForce()
                    .filter(last -> last.fingerprint().equals(publication.fingerprint()))
                    .isPresent();
            if (stillInForce) {
                inService.replaceBy(pack, cover.cover(pack, now).pack());
            }
        }
    }

    private void applyChanges(Instant now) {
        synchronized (inService) {
            Pack covered = cover.cover(inService.base(), now).pack();
            if (!covered.fingerprint().equals(inService.current().fingerprint())) {
                inService.replaceBy(inService.base(), covered);
            }
        }
    }

    /// Applies changes that have begun, and drops those that have ended. Reads no database, so that this also works
    /// while it is away.
    public void replaceLayers(Instant now) {
        synchronized (inService) {
            Pack shown = inService.current();
            Pack covered = cover.coverAgain(inService.base(), shown, now);
            if (covered != shown) {
                inService.replaceBy(inService.base(), covered);
            }
        }
    }
}
