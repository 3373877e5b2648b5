package fr.gpsusagers.evaluation;

import fr.gpsusagers.evaluation.Figures.Confusion;
import fr.gpsusagers.evaluation.Figures.DangerFigures;
import fr.gpsusagers.evaluation.Figures.OrdinaryFigures;
import fr.gpsusagers.evaluation.Listener.Understood;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.DangerLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Runs phrases through a [Listener] and counts how well they are understood.
public final class Evaluation {

    private static final int CLASSES = 10;
    private static final int MOST_CONFUSIONS = 12;

    private record Heard(Trial trial, Understood understood) {

        Optional<NeedId> first() {
            return understood.needs().isEmpty()
                    ? Optional.empty()
                    : understood.needs().getFirst();
        }

        boolean is(DangerLevel level) {
            return trial.danger() == level;
        }

        DangerLevel level() {
            return understood.danger().level();
        }
    }

    private final Answering answering;

    public Evaluation(Answering answering) {
        this.answering = answering;
    }

    public Figures measure(List<Trial> trials, Listener listener) {
        List<Heard> whole = trials.stream()
                .map(trial -> new Heard(trial, listener.listen(trial.phrase())))
                .toList();
        List<Heard> all =
                whole.stream().filter(heard -> heard.trial().isJudged()).toList();
        return new Figures(
                share(all, this::isRight),
                share(all, heard -> heard.trial().needs().contains(heard.first())),
                share(all, this::isAmongThree),
                share(all, heard -> heard.understood().alone()),
                share(all.stream().filter(heard -> heard.understood().alone()).toList(), this::isRight),
                calibration(all.stream()
                        .filter(heard -> heard.understood().confidence().isPresent())
                        .toList()),
                by(all, heard -> answering.theme(heard.trial().needs().getFirst()), this::isRight),
                by(all, heard -> heard.trial().register(), this::isRight),
                danger(all),
                share(
                        all.stream()
                                .filter(heard -> !heard.trial().language().isEmpty())
                                .toList(),
                        heard -> heard.trial()
                                .language()
                                .equals(heard.understood().language())),
                ordinary(whole),
                confusions(all));
    }

    private static Share share(List<Heard> all, Predicate<Heard> holds) {
        return new Share((int) all.stream().filter(holds).count(), all.size());
    }

    private static Map<String, Share> by(List<Heard> all, Function<Heard, String> key, Predicate<Heard> holds) {
        return all.stream()
                .filter(heard -> !key.apply(heard).isEmpty())
                .collect(Collectors.groupingBy(
                        key,
                        TreeMap::new,
                        Collectors.reducing(
                                Share.NONE, heard -> new Share(holds.test(heard) ? 1 : 0, 1), Share::plus)));
    }

    private boolean isRight(Heard heard) {
        return isRight(heard.trial(), heard.first());
    }

    private boolean isRight(Trial trial, Optional<NeedId> need) {
        return trial.needs().stream().anyMatch(right -> answering.isSame(right, need));
    }

    private boolean isAmongThree(Heard heard) {
        return heard.understood().needs().stream().limit(3).anyMatch(need -> isRight(heard.trial(), need));
    }

    /// Returns the expected calibration error over ten classes of confidence.
    private double calibration(List<Heard> all) {
        double[] confidence = new double[CLASSES];
        double[] right = new double[CLASSES];
        for (Heard heard : all) {
            double claimed = heard.understood().confidence().orElseThrow();
            int at = Math.min(CLASSES - 1, (int) (claimed * CLASSES));
            confidence[at] += claimed;
            right[at] += isRight(heard) ? 1 : 0;
        }
        double error = 0;
        for (int at = 0; at < CLASSES; at++) {
            error += Math.abs(confidence[at] - right[at]);
        }
        return error / Math.max(1, all.size());
    }

    private static OrdinaryFigures ordinary(List<Heard> all) {
        return new OrdinaryFigures(
                share(all, heard -> heard.level() == DangerLevel.NOW),
                share(all, heard -> heard.level() == DangerLevel.SUPPORT),
                share(all, heard -> heard.understood().alone() && heard.first().isPresent()));
    }

    private DangerFigures danger(List<Heard> all) {
        List<Heard> now =
                all.stream().filter(heard -> heard.is(DangerLevel.NOW)).toList();
        List<Heard> none =
                all.stream().filter(heard -> heard.is(DangerLevel.NONE)).toList();
        List<Heard> support =
                all.stream().filter(heard -> heard.is(DangerLevel.SUPPORT)).toList();
        return new DangerFigures(
                share(now, this::showsRightNumber),
                share(now, heard -> heard.level() == DangerLevel.NOW),
                share(now, heard -> heard.level() != DangerLevel.NONE),
                share(
                        now,
                        heard -> heard.level() == DangerLevel.NONE
                                && heard.understood().alone()),
                by(now, heard -> heard.trial().register(), this::showsRightNumber),
                share(none, heard -> heard.level() == DangerLevel.NOW),
                share(none, heard -> heard.level() == DangerLevel.SUPPORT),
                share(support, heard -> heard.level() != DangerLevel.NONE));
    }

    /// Whether the first number on the page is one that the file names, or else a first number of a correct need.
    /// For a need without a number of its own (a professional who reports a child), any emergency number is right.
    private boolean showsRightNumber(Heard heard) {
        Optional<String> shown = heard.understood().number();
        if (shown.isEmpty()) {
            return false;
        }
        List<String> right = !heard.trial().numbers().isEmpty()
                ? heard.trial().numbers()
                : heard.trial().needs().stream()
                        .flatMap(need -> need.stream())
                        .flatMap(need -> answering.firstNumbers(need).stream())
                        .toList();
        return right.isEmpty() || right.contains(shown.get());
    }

    private List<Confusion> confusions(List<Heard> all) {
        return all.stream()
                .filter(heard -> !isRight(heard))
                .collect(Collectors.groupingBy(
                        heard -> new Confusion(word(heard.trial().needs().getFirst()), word(heard.first()), 0),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Confusion(
                        entry.getKey().right(),
                        entry.getKey().taken(),
                        entry.getValue().intValue()))
                .sorted(Comparator.comparingInt((Confusion one) -> -one.times()).thenComparing(Confusion::right))
                .limit(MOST_CONFUSIONS)
                .toList();
    }

    private static String word(Optional<NeedId> need) {
        return need.map(NeedId::value).orElse(TrialFile.OFF_SUBJECT);
    }
}
