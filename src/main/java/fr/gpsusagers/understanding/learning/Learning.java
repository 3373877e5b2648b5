package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.Phrasebook;
import fr.gpsusagers.understanding.learning.CalibrationTraining.Unseen;
import fr.gpsusagers.understanding.learning.TrainingSet.Example;
import fr.gpsusagers.understanding.learning.TrainingText.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Learns a model from a phrasebook. It is calibrated on the phrases of held-out authors, because the next
/// citizen's way of writing will be new to it too.
public final class Learning {

    private static final int FOLDS = 2;
    /// With more phrases than this, one fold is enough and takes half the time.
    private static final int ENOUGH_IN_ONE_FOLD = 10_000;

    private Learning() {}

    /// Learns from the whole phrasebook. Takes up to a minute, and the memory of one model in training.
    public static Model learn(Phrasebook book) {
        LanguageModel languages = LanguageModel.learn(TrainingText.of(book));
        var examples = new TrainingSet(book);
        Calibration calibration = CalibrationTraining.learn(heldOut(examples));
        return new Model(examples.learn(_ -> true), calibration, languages);
    }

    /// Returns the held-out examples, each with classifiers trained without it.
    private static List<Unseen> heldOut(TrainingSet examples) {
        List<String> hands = examples.hands(Source.PHRASE);
        var unseen = new ArrayList<Unseen>();
        int folds = examples.phrases().size() > ENOUGH_IN_ONE_FOLD ? 1 : FOLDS;
        for (int fold = 0; fold < folds; fold++) {
            List<Example> out = hands.size() < FOLDS ? examples.everyOther(FOLDS, fold) : byHands(examples, fold);
            var held = new HashSet<>(out);
            Classifiers classifiers = examples.learn(example -> !held.contains(example));
            out.stream()
                    .filter(example -> example.source() != Source.WINDOW)
                    .forEach(example -> unseen.add(new Unseen(example, classifiers)));
        }
        return unseen;
    }

    /// The authors of phrases and those of everyday sentences are divided separately, so that each fold has both.
    private static List<Example> byHands(TrainingSet examples, int fold) {
        List<String> phrases = examples.hands(Source.PHRASE);
        List<String> sentences = examples.hands(Source.SENTENCE);
        return examples.examples().stream()
                .filter(example -> switch (example.source()) {
                    case PHRASE, WINDOW -> phrases.indexOf(example.hand()) % FOLDS == fold;
                    case SENTENCE -> sentences.indexOf(example.hand()) % FOLDS == FOLDS - 1 - fold;
                    case KEYWORD -> false;
                })
                .toList();
    }
}
