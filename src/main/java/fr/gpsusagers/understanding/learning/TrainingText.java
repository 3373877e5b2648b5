package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Phrasebook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A text to learn from, and what it means.
///
/// @param need empty for a text about nothing that the guide covers
/// @param hand who wrote it; empty for keywords of the pack
record TrainingText(Source source, String text, Optional<NeedId> need, DangerLevel danger, String hand) {

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
                        OrdinaryTexts.of(book.phrases()).stream())
                .toList();
    }

    private static Stream<TrainingText> keywords(Need need) {
        return Stream.concat(Stream.of(need.label()), need.keywords().stream())
                .map(words -> new TrainingText(Source.KEYWORD, words, Optional.of(need.id()), DangerLevel.NONE, ""));
    }

    boolean isFrom(Source... sources) {
        return List.of(sources).contains(source);
    }
}
