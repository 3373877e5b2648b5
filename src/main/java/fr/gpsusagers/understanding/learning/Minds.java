package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.language.Spelling;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Two classifiers over one vocabulary: which need, and whether there is a danger and which.
///
/// @param classes the need of each class; empty for what is about nothing that the guide knows
/// @param emergencies the classes of danger, after the two for none and for support
record Minds(
        List<Optional<NeedId>> classes,
        List<Emergency> emergencies,
        Spelling spelling,
        Vocabulary vocabulary,
        Classifier needs,
        Classifier danger) {

    Opinion opinion(Utterance utterance) {
        long[] traits = Traits.of(spelling.mend(utterance));
        Sparse vector = vocabulary.vector(traits);
        return opinion(vector, traits.length == 0 ? 0 : (double) vector.size() / traits.length);
    }

    /// @param known the share of its traits that the vocabulary knows
    Opinion opinion(Sparse vector, double known) {
        return new Opinion(needs.classify(vector), danger.classify(vector), known, emergencies);
    }

    /// The danger to answer. The number is chosen first, by all that speaks for it: whoever calls the right number is
    /// helped, whatever the need is called.
    Optional<NeedId> mostDangerous(Opinion opinion) {
        List<Emergency> dangers =
                emergencies.stream().filter(Emergency::isDanger).toList();
        return dangers.stream()
                .max(Comparator.comparingDouble(danger -> likely(danger.number(), opinion)))
                .map(Emergency::number)
                .flatMap(number -> dangers.stream()
                        .filter(danger -> danger.number().equals(number))
                        .max(Comparator.comparingDouble(danger -> opinion.danger()[place(danger)])))
                .flatMap(danger -> classes.get(danger.need()));
    }

    /// Whether the likeliest need is one that people speak of in danger, without being a danger of its own.
    boolean isFirstSpokenOfInDanger(Opinion opinion) {
        int first = opinion.likeliest(1).getFirst();
        return emergencies.stream().anyMatch(one -> one.need() == first && !one.isDanger());
    }

    /// How likely it is that a number is the right one, by both classifiers.
    private double likely(String number, Opinion opinion) {
        double asDanger = 0;
        double asNeed = 0;
        for (Emergency emergency : emergencies) {
            if (emergency.number().equals(number)) {
                asDanger += opinion.danger()[place(emergency)];
                asNeed += opinion.needs()[emergency.need()];
            }
        }
        return asDanger * Math.sqrt(asNeed);
    }

    private int place(Emergency emergency) {
        return Opinion.BEFORE_EMERGENCIES + emergencies.indexOf(emergency);
    }
}
