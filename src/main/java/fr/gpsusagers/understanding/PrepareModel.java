package fr.gpsusagers.understanding;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.understanding.learning.Learning;
import fr.gpsusagers.understanding.learning.Model;

/// Prepares the model of a phrasebook: loads it, or learns it once for all nodes, which takes up to a minute.
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
}
