package fr.gpsusagers.understanding;

import fr.gpsusagers.understanding.learning.Model;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// Stores trained models, each under the fingerprint of the phrasebook it was learnt from.
public interface Models {

    /// Returns the model learnt from the phrasebook with this fingerprint.
    Optional<Model> find(String fingerprint);

    /// Stores a model. A model that could not be stored is learnt again when it is next needed.
    void add(String fingerprint, Model model);

    /// Learns a model and stores it. If several nodes ask at once, one of them learns and the others get its model.
    default Model learnOnce(String fingerprint, Supplier<Model> learn) {
        Model model = learn.get();
        add(fingerprint, model);
        return model;
    }

    /// Shares a model of this node with all nodes.
    default void offer(String fingerprint, Model model, Instant now) {}
}
