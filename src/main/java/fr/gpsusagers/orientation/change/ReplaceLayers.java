package fr.gpsusagers.orientation.change;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import java.time.Instant;
import java.util.List;

/// Applies changes that have begun, and drops those that have ended. Reads no database, so that this also works
/// while it is away.
@UseCase
public final class ReplaceLayers {

    private final KnownChanges known;
    private final PackInUse inService;

    public ReplaceLayers(KnownChanges known, PackInUse inService) {
        this.known = known;
        this.inService = inService;
    }

    /// @param fingerprint of the pack that is in service now
    public record Replaced(String fingerprint) {}

    public Replaced replace(Instant now) {
        synchronized (inService) {
            Pack base = inService.base();
            List<ContentChange> open = known.open();
            String fingerprint = Layers.fingerprint(base, open, now);
            if (!fingerprint.equals(inService.current().fingerprint())) {
                inService.replaceBy(base, Layers.apply(base, open, now));
            }
            return new Replaced(fingerprint);
        }
    }
}
