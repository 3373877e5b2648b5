package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.List;
import java.util.Optional;

/// Three classifiers over one vocabulary: which need, how much danger, and which danger.
///
/// @param classes the need of each class; empty for what is about nothing that the guide knows
/// @param dangers the classes of needs that are dangers, in ascending order
/// @param which tells these apart, taught by phrases of danger alone
record Minds(
        List<Optional<NeedId>> classes,
        List<Integer> dangers,
        Vocabulary vocabulary,
        Classifier needs,
        Classifier danger,
        Classifier which) {

    Opinion opinion(Utterance utterance) {
        long[] traits = Traits.of(utterance);
        Sparse vector = vocabulary.vector(traits);
        return opinion(vector, traits.length == 0 ? 0 : (double) vector.size() / traits.length);
    }

    /// @param known the share of its traits that the vocabulary knows
    Opinion opinion(Sparse vector, double known) {
        float[] likely = needs.classify(vector);
        double dangerous = 0;
        for (int c : dangers) {
            dangerous += likely[c];
        }
        return new Opinion(likely, danger.classify(vector), which.classify(vector), dangerous, known);
    }
}
