package fr.gpsusagers.understanding;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.understanding.learning.Learning;
import fr.gpsusagers.understanding.learning.Model;
import java.time.Instant;

/// Prepares the model of a phrasebook: loads it, or learns it once for all nodes, which takes up to a minute. Shares
/// it with them.
@UseCase
public final class PrepareModel {

    private final Models models;
    private final ModelsInUse inUse;

    public PrepareModel(Models models, ModelsInUse inUse) {
        this.models = models;
        this.inUse = inUse;
    }

    /// Puts the phrasebook's model into [ModelsInUse].
    public Model prepare(Phrasebook book) {
        return inUse.find(book).orElseGet(() -> {
            Model model = models.find(book.fingerprint())
                    .orElseGet(() -> models.learnOnce(book.fingerprint(), () -> Learning.learn(book)));
            inUse.keep(book, model);
            return model;
        });
    }

    /// Shares the models of this node with all nodes. Models that were found in a file, or learnt while the database
    /// was away, are not shared yet.
    public void offer(Instant now) {
        inUse.all().forEach((fingerprint, model) -> models.offer(fingerprint, model, now));
    }
}
