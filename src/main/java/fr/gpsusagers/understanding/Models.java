package fr.gpsusagers.understanding;

import fr.gpsusagers.understanding.learning.Model;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// The models that were learnt, each under the name of what it was learnt from.
public interface Models {

    /// The model that was learnt from a book of this fingerprint.
    Optional<Model> find(String fingerprint);

    /// Keeps a model. What cannot be kept is learnt anew another time.
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
