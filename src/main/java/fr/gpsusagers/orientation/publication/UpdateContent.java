package fr.gpsusagers.orientation.publication;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.ReadPack;
import fr.gpsusagers.orientation.change.ContentChange;
import fr.gpsusagers.orientation.change.CoverPack;
import fr.gpsusagers.orientation.change.KnownChanges;
import fr.gpsusagers.orientation.change.Layers;
import fr.gpsusagers.understanding.PrepareModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Applies publications and changes of any node on this node.
@UseCase
public final class UpdateContent {

    private final Publications publications;
    private final ReadPack read;
    private final PrepareModel prepare;
    private final CoverPack cover;
    private final KnownChanges known;
    private final PackInUse inService;

    public UpdateContent(
            Publications publications,
            ReadPack read,
            PrepareModel prepare,
            CoverPack cover,
            KnownChanges known,
            PackInUse inService) {
        this.publications = publications;
        this.read = read;
        this.prepare = prepare;
        this.cover = cover;
        this.known = known;
        this.inService = inService;
    }

    /// The content that this node serves now.
    public sealed interface Outcome {

        /// The content is that of the database.
        record UpToDate(String fingerprint) implements Outcome {}

        /// The content is the previous pack with the changes in force, because this version of the product cannot
        /// read the published pack.
        record Unreadable(Publication publication) implements Outcome {}
    }

    /// Applies the publication and the changes in force. A pack that another node accepted is only read, not
    /// checked again.
    public Outcome update(Instant now) {
        Optional<Publication> published = publications.findInForce();
        if (published.filter(this::isOther).isEmpty()) {
            return covered(now);
        }
        Optional<Pack> pack = readable(published.get());
        // Outside the lock, so that a node that has to learn a model still applies changes meanwhile.
        pack.ifPresent(ready -> prepare.prepare(ready.phrasebook()));
        pack.ifPresent(ready -> replace(published.get(), ready, now));
        return pack.isPresent() ? covered(now) : unreadable(published.get(), now);
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

    private Outcome unreadable(Publication publication, Instant now) {
        covered(now);
        return new Outcome.Unreadable(publication);
    }

    private Outcome covered(Instant now) {
        synchronized (inService) {
            Pack base = inService.base();
            Pack covered = cover.cover(base, now).pack();
            if (!covered.fingerprint().equals(inService.current().fingerprint())) {
                inService.replaceBy(base, covered);
            }
            return new Outcome.UpToDate(inService.current().fingerprint());
        }
    }

    /// Applies changes that have begun, and drops those that have ended. Reads no database, so that this also works
    /// while it is away.
    public void replaceLayers(Instant now) {
        synchronized (inService) {
            Pack base = inService.base();
            List<ContentChange> open = known.open();
            if (!Layers.fingerprint(base, open, now).equals(inService.current().fingerprint())) {
                inService.replaceBy(base, Layers.apply(base, open, now));
            }
        }
    }
}
