package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.learning.Logistic.Case;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Learns how far classifiers can be trusted, from what they said of phrases that were held out.
final class Trusting {

    /// What is held out is read by a model that half of the hands taught. The whole model makes two thirds of its
    /// mistakes, as learning curves show.
    private static final double ODDS_OF_THE_WHOLE = 1.5;
    /// The first guess is taken when it is right this often for such a half-taught model.
    private static final double RIGHT_WHEN_SURE = 0.98;
    /// Three choices are shown when one of them is right this often.
    private static final double RIGHT_AMONG_THREE = 0.6;
    /// Of phrases without danger, so many may show the numbers first, or a gentle line.
    private static final double FALSE_ALARMS = 0.016;
    private static final double FALSE_SUPPORT = 0.12;
    /// Of so many phrases of danger, one may seem harmless. Where fewer are known, nothing seems so.
    private static final int DANGERS_FOR_ONE_HARMLESS = 500;

    /// A phrase that was held out, and what was said of it.
    @SuppressWarnings("ArrayRecordComponent")
    record HeldOut(
            DangerLevel level,
            boolean isFirst,
            boolean isAmongThree,
            double[] signsOfFirst,
            double[] signsOfThree,
            double[] signsOfDanger) {

        static HeldOut of(Lessons.Lesson lesson, Opinion opinion) {
            List<Integer> best = opinion.likeliest(3);
            return new HeldOut(
                    lesson.danger(),
                    best.getFirst() == lesson.need(),
                    best.contains(lesson.need()),
                    opinion.signsOfFirst(),
                    opinion.signsOfThree(),
                    opinion.signsOfDanger());
        }
    }

    private Trusting() {}

    static Trust learn(List<HeldOut> heldOut) {
        Logistic first = fit(heldOut, HeldOut::signsOfFirst, HeldOut::isFirst).withOdds(ODDS_OF_THE_WHOLE);
        Logistic three = fit(heldOut, HeldOut::signsOfThree, HeldOut::isAmongThree);
        Logistic now = fit(heldOut, HeldOut::signsOfDanger, one -> one.level() == DangerLevel.NOW);
        Logistic support = fit(heldOut, HeldOut::signsOfDanger, one -> one.level() != DangerLevel.NONE);
        var thresholds = new Thresholds(
                sure(heldOut, first),
                RIGHT_AMONG_THREE,
                exceededBy(
                        FALSE_ALARMS, heldOut, one -> alarm(one, now, support).present()),
                exceededBy(
                        FALSE_SUPPORT, heldOut, one -> alarm(one, now, support).support()),
                harmless(heldOut, one -> alarm(one, now, support).support()));
        return new Trust(first, three, now, support, thresholds);
    }

    private static Logistic fit(List<HeldOut> heldOut, Function<HeldOut, double[]> signs, Predicate<HeldOut> held) {
        return Logistic.fit(heldOut.stream()
                .map(one -> new Case(signs.apply(one), held.test(one)))
                .toList());
    }

    /// The lowest confidence above which guesses were right often enough.
    private static double sure(List<HeldOut> heldOut, Logistic first) {
        record Guessed(double confidence, boolean isRight) {}
        List<Guessed> surest = heldOut.stream()
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

    private static Reading.Alarm alarm(HeldOut one, Logistic now, Logistic support) {
        return Trust.alarm(now, support, one.signsOfDanger());
    }

    /// The chance that nearly every danger exceeds.
    private static double harmless(List<HeldOut> heldOut, ToDoubleFunction<HeldOut> chance) {
        double[] dangers = chances(heldOut, DangerLevel.NOW, chance);
        int rank = dangers.length / DANGERS_FOR_ONE_HARMLESS;
        return rank == 0 ? 0 : dangers[rank];
    }

    /// The chance that only so many of the harmless phrases exceed.
    private static double exceededBy(double share, List<HeldOut> heldOut, ToDoubleFunction<HeldOut> chance) {
        double[] harmless = chances(heldOut, DangerLevel.NONE, chance);
        return harmless.length == 0 ? 1 : harmless[(int) ((harmless.length - 1) * (1 - share))];
    }

    /// The chances given to phrases of a level, lowest first.
    private static double[] chances(List<HeldOut> heldOut, DangerLevel level, ToDoubleFunction<HeldOut> chance) {
        return heldOut.stream()
                .filter(one -> one.level() == level)
                .mapToDouble(chance)
                .sorted()
                .toArray();
    }
}
