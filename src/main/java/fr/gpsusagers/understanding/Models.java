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

    /// Has a model learnt, and keeps it. Of several nodes that ask at once, one learns and the others are given
    /// what it learnt.
    default Model learnOnce(String fingerprint, Supplier<Model> learn) {
        Model model = learn.get();
        add(fingerprint, model);
        return model;
    }

    /// Makes a model of this node known to all nodes.
    default void offer(String fingerprint, Model model, Instant now) {}
}
