package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.learning.Classifiers.Emergency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The output of the classifiers for one utterance, before calibration.
///
/// @param needs likelihood of each class of need
/// @param danger likelihood of no danger, of support, then of each emergency
/// @param level second opinion: likelihood of no danger, of support, of a present danger
/// @param subject second opinion: likelihood that the text asks for nothing, for something
/// @param known share of the text's features that are in the vocabulary
/// @param emergencies the needs behind the classes of danger after the first two
@SuppressWarnings("ArrayRecordComponent")
record Scores(
        float[] needs, float[] danger, float[] level, float[] subject, double known, List<Emergency> emergencies) {

    /// Number of danger classes before the emergencies: none and support.
    static final int BEFORE_EMERGENCIES = 2;

    private static final double LEAST = 1e-6;

    /// Returns the likeliest classes of need, likeliest first.
    List<Integer> likeliest(int count) {
        var best = new ArrayList<Integer>(count + 1);
        for (int c = 0; c < needs.length; c++) {
            int rank = best.size();
            while (rank > 0 && needs[best.get(rank - 1)] < needs[c]) {
                rank--;
            }
            if (rank < count) {
                best.add(rank, c);
                if (best.size() > count) {
                    best.removeLast();
                }
            }
        }
        return best;
    }

    /// Returns the features that predict whether the first guess is right: its likelihood, its lead over the
    /// second, the share of known features, and how well it fits the danger classifier.
    double[] signsOfFirst() {
        List<Integer> best = likeliest(2);
        double first = log(needs[best.getFirst()]);
        double second = log(needs[best.getLast()]);
        return new double[] {
            first,
            first - second,
            log(1 - needs[best.getFirst()]),
            known,
            log(asDanger(best.getFirst())),
            best.getFirst() == 0 ? odds(subject[0]) : odds(subject[1])
        };
    }

    /// Returns the features that predict whether the right need is among the first three.
    double[] signsOfThree() {
        List<Integer> best = likeliest(3);
        double three = best.stream().mapToDouble(c -> needs[c]).sum();
        return new double[] {log(three), log(1 - three), log(needs[best.getFirst()]), known};
    }

    /// Returns how well a need fits the output of the danger classifier, which must not favour other emergencies.
    private double asDanger(int need) {
        double others = 0;
        for (int i = 0; i < emergencies.size(); i++) {
            if (emergencies.get(i).need() != need) {
                others += danger[BEFORE_EMERGENCIES + i];
            }
        }
        return 1 - others;
    }

    /// Returns the features that predict whether an utterance is about nothing that the guide covers.
    double[] signsOfNothing() {
        return new double[] {odds(needs[0]), odds(subject[0]), known};
    }

    /// Returns these scores with the calibrated chance that the utterance is about nothing that the guide covers.
    Scores withNothing(double chance) {
        float[] weighed = needs.clone();
        double rest = Math.max(LEAST, 1 - needs[0]);
        for (int c = 1; c < weighed.length; c++) {
            weighed[c] = (float) (needs[c] * (1 - chance) / rest);
        }
        weighed[0] = (float) chance;
        return new Scores(weighed, danger, level, subject, known, emergencies);
    }

    /// Returns these scores without the excluded classes of need.
    Scores without(Set<Integer> excluded) {
        if (excluded.isEmpty()) {
            return this;
        }
        float[] others = needs.clone();
        float[] otherDangers = danger.clone();
        excluded.forEach(need -> others[need] = 0);
        for (int i = 0; i < emergencies.size(); i++) {
            if (excluded.contains(emergencies.get(i).need())) {
                otherDangers[BEFORE_EMERGENCIES + i] = 0;
            }
        }
        normalize(others);
        normalize(otherDangers);
        return new Scores(others, otherDangers, level, subject, known, emergencies);
    }

    private static void normalize(float[] chances) {
        float sum = (float) LEAST;
        for (float chance : chances) {
            sum += chance;
        }
        for (int c = 0; c < chances.length; c++) {
            chances[c] /= sum;
        }
    }

    private boolean[] grave() {
        boolean[] grave = new boolean[needs.length];
        emergencies.stream().filter(Emergency::isGrave).forEach(one -> grave[one.need()] = true);
        return grave;
    }

    /// Returns the features that predict a danger: the output of the danger classifier, and the likelihood of grave
    /// needs and of the others.
    double[] signsOfDanger() {
        boolean[] isGrave = grave();
        double allGrave = 0;
        double grave = 0;
        double other = 0;
        for (int c = 0; c < needs.length; c++) {
            if (isGrave[c]) {
                allGrave += needs[c];
                grave = Math.max(grave, needs[c]);
            } else {
                other = Math.max(other, needs[c]);
            }
        }
        double some = 1 - danger[0];
        return new double[] {
            odds(some - danger[1]),
            odds(some),
            odds(allGrave),
            odds(grave),
            odds(other),
            odds(level[2]),
            odds(1 - level[0]),
            odds(subject[1])
        };
    }

    /// Combines the scores of the parts of a text. A part weighs more if it states a need clearly.
    ///
    /// @param alarming the part with the highest chance of danger
    static Scores merge(List<Scores> parts, Scores alarming) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        float[] merged = new float[alarming.needs.length];
        double nothing = 1;
        double all = 0;
        double known = 0;
        for (Scores part : parts) {
            double clear = 0;
            for (int c = 1; c < merged.length; c++) {
                clear = Math.max(clear, part.needs[c]);
            }
            double weight = clear * clear + LEAST;
            for (int c = 1; c < merged.length; c++) {
                merged[c] += (float) (weight * part.needs[c]);
            }
            all += weight * (1 - part.needs[0]);
            nothing = Math.min(nothing, part.needs[0]);
            known += part.known / parts.size();
        }
        for (int c = 1; c < merged.length; c++) {
            merged[c] *= (float) ((1 - nothing) / all);
        }
        merged[0] = (float) nothing;
        return new Scores(merged, alarming.danger, alarming.level, alarming.subject, known, alarming.emergencies);
    }

    private static double log(double likely) {
        return StrictMath.log(Math.max(likely, LEAST));
    }

    private static double odds(double likely) {
        return log(likely) - log(1 - likely);
    }
}
