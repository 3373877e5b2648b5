package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Phrase;
import fr.gpsusagers.understanding.Phrasebook;
import fr.gpsusagers.understanding.language.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// A text to learn from, and what it means.
///
/// @param need empty for a text about nothing that the guide covers
/// @param hand who wrote it; empty for keywords of the pack
record TrainingText(Source source, String text, Optional<NeedId> need, DangerLevel danger, String hand) {

    private static final int PHRASES_A_SENTENCE = 3;
    private static final int LONGEST_WINDOW = 9;
    private static final int WINDOWS_A_PHRASE = 2;
    private static final long SEED = 15;

    /// Where a text comes from, and so what it teaches.
    enum Source {
        /// A phrase of the pack. It teaches both the need and the danger.
        PHRASE,
        /// A label or keyword of the pack. It teaches the need only.
        KEYWORD,
        /// An everyday sentence. It teaches that there is no danger and no need.
        SENTENCE,
        /// A few words cut from a harmless phrase. They teach only the hashed danger classifier.
        WINDOW
    }

    /// Returns all training texts of a phrasebook.
    static List<TrainingText> of(Phrasebook book) {
        return Stream.concat(
                        Stream.concat(
                                book.phrases().stream()
                                        .map(phrase -> new TrainingText(
                                                Source.PHRASE,
                                                phrase.text(),
                                                phrase.need(),
                                                phrase.danger(),
                                                phrase.hand())),
                                book.needs().stream().flatMap(TrainingText::keywords)),
                        ordinary(book.phrases()).stream())
                .toList();
    }

    private static Stream<TrainingText> keywords(Need need) {
        return Stream.concat(Stream.of(need.label()), need.keywords().stream())
                .map(words -> new TrainingText(Source.KEYWORD, words, Optional.of(need.id()), DangerLevel.NONE, ""));
    }

    boolean isFrom(Source... sources) {
        return List.of(sources).contains(source);
    }

    /// Returns harmless texts as people type them most of the time: everyday sentences, at most one for every three
    /// phrases, then windows cut from the harmless phrases. The phrases of a pack are all about its needs, and a
    /// third of them tell of a danger. A model trained on nothing else would expect a danger in every third text.
    ///
    /// Deterministic: the same phrases always produce the same texts.
    private static List<TrainingText> ordinary(List<Phrase> phrases) {
        List<List<String>> sentences = TextTable.read("ordinaire.tsv");
        var texts = new ArrayList<TrainingText>();
        int step = 1 + PHRASES_A_SENTENCE * sentences.size() / (phrases.size() + 1);
        for (int i = 0; i < sentences.size(); i += step) {
            texts.add(harmless(
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
            texts.add(harmless(Source.WINDOW, String.join(" ", words.subList(from, from + length)), phrase.hand()));
        }
    }

    private static TrainingText harmless(Source source, String text, String hand) {
        return new TrainingText(source, text, Optional.empty(), DangerLevel.NONE, hand);
    }
}
