package fr.gpsusagers.understanding;

import fr.gpsusagers.understanding.learning.Model;
import java.util.Optional;

/// The models that were learnt, each under the name of what it was learnt from.
public interface Models {

    /// The model that was learnt from a book of this fingerprint.
    Optional<Model> find(String fingerprint);

    /// Keeps a model. What cannot be kept is learnt anew another time.
    void add(String fingerprint, Model model);
}
