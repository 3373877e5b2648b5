package fr.gpsusagers.understanding;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.understanding.learning.Model;
import java.time.Instant;
import java.util.Map;

/// Makes the models that this node serves known to all nodes: one that was found in a file, or learnt while there
/// was no database, has not been told to the others.
@UseCase
public final class OfferModels {

    private final ModelsInUse inUse;
    private final Models models;

    public OfferModels(ModelsInUse inUse, Models models) {
        this.inUse = inUse;
        this.models = models;
    }

    /// @param models how many this node serves
    public record Offered(int models) {}

    public Offered offer(Instant now) {
        Map<String, Model> served = inUse.all();
        served.forEach((fingerprint, model) -> models.offer(fingerprint, model, now));
        return new Offered(served.size());
    }
}
