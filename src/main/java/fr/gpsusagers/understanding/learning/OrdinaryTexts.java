package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Phrase;
import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.learning.TrainingText.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Harmless texts as people type them most of the time: greetings, names, single words, everyday sentences. The
/// phrases of a pack are all about its needs, and a third of them tell of a danger. A model trained on nothing else
/// would expect a danger in every third text.
final class OrdinaryTexts {

    private static final int PHRASES_A_SENTENCE = 3;
    private static final int LONGEST_WINDOW = 9;
    private static final int WINDOWS_A_PHRASE = 2;
    private static final long SEED = 15;

    private OrdinaryTexts() {}

    /// Returns everyday sentences, at most one for every three phrases, then windows cut from the harmless phrases.
    /// Deterministic: the same phrases always produce the same texts.
    static List<TrainingText> of(List<Phrase> phrases) {
        List<List<String>> sentences = TextTable.read("ordinaire.tsv");
        var texts = new ArrayList<TrainingText>();
        int step = 1 + PHRASES_A_SENTENCE * sentences.size() / (phrases.size() + 1);
        for (int i = 0; i < sentences.size(); i += step) {
            texts.add(text(
                    Source.SENTENCE, sentences.get(i).get(1), sentences.get(i).getFirst()));
        }
        var random = new SplittableRandom(SEED);
        for (Phrase phrase : phrases) {
            if (phrase.danger() == DangerLevel.NONE) {
                addWindows(phrase, random, texts);
            }
        }
        return texts;
    }

    private static void addWindows(Phrase phrase, SplittableRandom random, List<TrainingText> texts) {
        List<String> words = List.of(phrase.text().split("[\\s,;.!?]+"));
        for (int i = 0; i < WINDOWS_A_PHRASE; i++) {
            int length = Math.min(words.size(), random.nextInt(1, LONGEST_WINDOW + 1));
            int from = random.nextInt(words.size() - length + 1);
            texts.add(text(Source.WINDOW, String.join(" ", words.subList(from, from + length)), phrase.hand()));
        }
    }

    private static TrainingText text(Source source, String text, String hand) {
        return new TrainingText(source, text, Optional.empty(), DangerLevel.NONE, hand);
    }
}
