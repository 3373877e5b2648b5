package fr.gpsusagers.understanding;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.understanding.learning.Model;
import java.time.Instant;
import java.util.Map;

/// Shares the models of this node with all nodes. Models that were found in a file, or learnt while the database
/// was away, are not shared yet.
@UseCase
public final class OfferModels {

    private final ModelsInUse inUse;
    private final Models models;

    public OfferModels(ModelsInUse inUse, Models models) {
        this.inUse = inUse;
        this.models = models;
    }

    /// @param models how many models this node holds in memory
    public record Offered(int models) {}

    public Offered offer(Instant now) {
        Map<String, Model> served = inUse.all();
        served.forEach((fingerprint, model) -> models.offer(fingerprint, model, now));
        return new Offered(served.size());
    }
}
