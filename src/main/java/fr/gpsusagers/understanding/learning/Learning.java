package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.Phrasebook;
import fr.gpsusagers.understanding.learning.CalibrationTraining.Unseen;
import fr.gpsusagers.understanding.learning.TrainingSet.Example;
import fr.gpsusagers.understanding.learning.TrainingText.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Learns a model from a book of phrases. How far it can be trusted is measured on the phrases of hands that were held
/// out: the next citizen is someone whose way of writing was not seen either.
public final class Learning {

    private static final int FOLDS = 2;
    /// One fold of so many phrases says enough, in half of the time.
    private static final int ENOUGH_IN_ONE_FOLD = 10_000;

    private Learning() {}

    /// Learns from the whole book. Takes seconds, and memory for one model in training.
    public static Model learn(Phrasebook book) {
        var examples = new TrainingSet(book);
        Calibration calibration = CalibrationTraining.learn(heldOut(examples));
        return new Model(examples.learn(_ -> true), calibration, LanguageModel.learn(TrainingText.of(book)));
    }

    /// Every example that can be held out, with classifiers that learnt without it.
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

    /// Hands that write alike must stand in both folds: those of phrases and those of sentences are dealt apart.
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
