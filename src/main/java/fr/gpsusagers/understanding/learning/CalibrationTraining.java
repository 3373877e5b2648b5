package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.learning.Thresholds.OfDanger;
import fr.gpsusagers.understanding.learning.TrainingSet.Example;
import fr.gpsusagers.understanding.learning.TrainingText.Source;
import fr.gpsusagers.understanding.learning.linear.Logistic;
import fr.gpsusagers.understanding.learning.linear.Logistic.Case;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Calibrates classifiers by their scores for held-out examples.
final class CalibrationTraining {

    /// Held-out examples are scored by a model trained on half of the authors. The full model makes a third fewer
    /// mistakes, as learning curves show, so the odds that it is right are multiplied by this.
    private static final double ODDS_OF_THE_WHOLE = 1.5;
    /// How often first guesses that the product accepts must be right, measured with the half-trained model.
    private static final double RIGHT_WHEN_SURE = 0.97;
    /// Three choices are offered if the chance that one of them is right is at least this.
    private static final double RIGHT_AMONG_THREE = 0.6;
    /// Accepted shares of harmless phrases that raise an alarm, or show a gentle line.
    private static final double FALSE_ALARMS = 0.022;
    private static final double FALSE_SUPPORT = 0.1;
    /// Accepted shares of everyday sentences that raise an alarm, show a gentle line, or are answered with
    /// a contact.
    private static final double ORDINARY_ALARMS = 0.005;
    private static final double ORDINARY_SUPPORT = 0.018;
    private static final double ORDINARY_SURE = 0.02;
    /// A chance counts as harmless if at most one danger phrase in 500 scores below it. Smaller packs have no
    /// such limit.
    private static final int DANGERS_FOR_ONE_HARMLESS = 500;

    /// A held-out example, and classifiers trained without it.
    record Unseen(Example example, Classifiers classifiers) {

        Scores scores() {
            return classifiers.scores(example.vector(), example.known(), example.buckets());
        }
    }

    /// The scores of a held-out example, reduced to what calibration needs, since there are tens of thousands.
    @SuppressWarnings("ArrayRecordComponent")
    record HeldOut(
            Source source,
            int words,
            DangerLevel danger,
            boolean isContact,
            boolean isFirst,
            boolean isAmongThree,
            double[] signsOfFirst,
            double[] signsOfThree,
            double[] signsOfDanger) {

        static HeldOut of(Example example, Scores scores) {
            List<Integer> best = scores.likeliest(3);
            return new HeldOut(
                    example.source(),
                    example.words(),
                    example.danger(),
                    best.getFirst() != 0,
                    best.getFirst() == example.need(),
                    best.contains(example.need()),
                    scores.signsOfFirst(),
                    scores.signsOfThree(),
                    scores.signsOfDanger());
        }

        boolean hasManyWords() {
            return words >= Thresholds.MANY_WORDS;
        }

        boolean isDanger() {
            return danger == DangerLevel.NOW;
        }

        boolean callsForHelp() {
            return danger != DangerLevel.NONE;
        }
    }

    private final List<HeldOut> all;
    private final List<HeldOut> phrases;
    private final List<HeldOut> sentences;

    private CalibrationTraining(List<HeldOut> all) {
        this.all = all;
        phrases = only(all, one -> one.source() == Source.PHRASE || one.source() == Source.KEYWORD);
        sentences = only(all, one -> one.source() == Source.SENTENCE);
    }

    static Calibration learn(List<Unseen> unseen) {
        Logistic nothing = Logistic.fit(unseen.stream()
                .map(one ->
                        new Case(one.scores().signsOfNothing(), one.example().need() == 0))
                .toList());
        return new CalibrationTraining(
                        unseen.stream().map(one -> heldOut(one, nothing)).toList())
                .learn(nothing);
    }

    private static HeldOut heldOut(Unseen one, Logistic nothing) {
        Scores raw = one.scores();
        return HeldOut.of(one.example(), raw.withNothing(nothing.chance(raw.signsOfNothing())));
    }

    private Calibration learn(Logistic nothing) {
        List<HeldOut> subjects = only(all, one -> one.source() != Source.WINDOW);
        Logistic first = fit(subjects, HeldOut::signsOfFirst, HeldOut::isFirst).withOdds(ODDS_OF_THE_WHOLE);
        Logistic three = fit(all, HeldOut::signsOfThree, HeldOut::isAmongThree);
        Logistic now = fit(all, HeldOut::signsOfDanger, HeldOut::isDanger);
        Logistic support = fit(all, HeldOut::signsOfDanger, HeldOut::callsForHelp);
        ToDoubleFunction<HeldOut> alarm =
                one -> Calibration.alarm(now, support, one.signsOfDanger()).present();
        ToDoubleFunction<HeldOut> help =
                one -> Calibration.alarm(now, support, one.signsOfDanger()).support();
        ToDoubleFunction<HeldOut> contact = one -> one.isContact() ? first.chance(one.signsOfFirst()) : 0;
        var thresholds = new Thresholds(
                Math.max(sure(first), exceededBy(ORDINARY_SURE, sentences, contact)),
                RIGHT_AMONG_THREE,
                fewWords(alarm, help),
                manyWords(alarm, help),
                harmless(help));
        return new Calibration(nothing, first, three, now, support, thresholds);
    }

    /// Short texts are mostly everyday sentences, which are also misread most often, so these limit the
    /// thresholds too.
    private OfDanger fewWords(ToDoubleFunction<HeldOut> alarm, ToDoubleFunction<HeldOut> help) {
        OfDanger asked = ofDanger(only(phrases, one -> !one.hasManyWords()), FALSE_ALARMS, alarm, FALSE_SUPPORT, help);
        OfDanger ordinary =
                ofDanger(only(sentences, one -> !one.hasManyWords()), ORDINARY_ALARMS, alarm, ORDINARY_SUPPORT, help);
        return new OfDanger(Math.max(asked.now(), ordinary.now()), Math.max(asked.support(), ordinary.support()));
    }

    private OfDanger manyWords(ToDoubleFunction<HeldOut> alarm, ToDoubleFunction<HeldOut> help) {
        return ofDanger(only(phrases, HeldOut::hasManyWords), FALSE_ALARMS, alarm, FALSE_SUPPORT, help);
    }

    private static OfDanger ofDanger(
            List<HeldOut> heldOut,
            double alarms,
            ToDoubleFunction<HeldOut> alarm,
            double support,
            ToDoubleFunction<HeldOut> help) {
        return new OfDanger(exceededBy(alarms, heldOut, alarm), exceededBy(support, heldOut, help));
    }

    private static List<HeldOut> only(List<HeldOut> heldOut, Predicate<HeldOut> kept) {
        return heldOut.stream().filter(kept).toList();
    }

    private static Logistic fit(List<HeldOut> heldOut, Function<HeldOut, double[]> signs, Predicate<HeldOut> held) {
        return Logistic.fit(heldOut.stream()
                .map(one -> new Case(signs.apply(one), held.test(one)))
                .toList());
    }

    /// Returns the lowest confidence above which guesses were right often enough.
    private double sure(Logistic first) {
        record Guessed(double confidence, boolean isRight) {}
        List<Guessed> surest = phrases.stream()
                .map(one -> new Guessed(first.chance(one.signsOfFirst()), one.isFirst()))
                .sorted(Comparator.comparingDouble(guessed -> -guessed.confidence()))
                .toList();
        double threshold = 1;
        int right = 0;
        for (int i = 0; i < surest.size(); i++) {
            right += surest.get(i).isRight() ? 1 : 0;
            if (right >= RIGHT_WHEN_SURE * (i + 1)) {
                threshold = surest.get(i).confidence();
            }
        }
        return threshold;
    }

    /// Returns the chance that nearly every phrase of danger exceeds; 0 if there are too few of them.
    private double harmless(ToDoubleFunction<HeldOut> chance) {
        double[] dangers = chances(phrases, DangerLevel.NOW, chance);
        int rank = dangers.length / DANGERS_FOR_ONE_HARMLESS;
        return rank == 0 ? 0 : dangers[rank];
    }

    /// Returns the chance that only this share of the harmless examples exceeds.
    private static double exceededBy(double share, List<HeldOut> heldOut, ToDoubleFunction<HeldOut> chance) {
        double[] harmless = chances(heldOut, DangerLevel.NONE, chance);
        return harmless.length == 0 ? 0 : harmless[(int) ((harmless.length - 1) * (1 - share))];
    }

    /// Returns the chances of the examples of a level, lowest first.
    private static double[] chances(List<HeldOut> heldOut, DangerLevel level, ToDoubleFunction<HeldOut> chance) {
        return heldOut.stream()
                .filter(one -> one.danger() == level)
                .mapToDouble(chance)
                .sorted()
                .toArray();
    }
}
