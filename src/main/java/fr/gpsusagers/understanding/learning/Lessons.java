package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Phrase;
import fr.gpsusagers.understanding.Phrasebook;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is learnt from: the phrases of a book, then the words that its pack gives for each need, cut into traits once.
final class Lessons {

    private static final int ROUNDS = 8;
    /// Phrases about nothing are many and say little of each other.
    private static final float IMPORTANCE_OF_NOTHING = 0.3f;
    /// A danger that is missed costs more than one that is wrongly feared.
    private static final float[] IMPORTANCE_OF_DANGER = {1, 1, 2};

    /// One thing to learn.
    ///
    /// @param known the share of its traits that the vocabulary knows
    /// @param hand who wrote it; empty for the pack's own words, which teach nothing of danger
    record Lesson(Sparse vector, double known, int need, DangerLevel danger, String hand) {

        boolean isPhrase() {
            return !hand.isEmpty();
        }
    }

    private final List<Optional<NeedId>> classes;
    private final List<Integer> dangers;
    private final Vocabulary vocabulary;
    private final List<Lesson> lessons;

    Lessons(Phrasebook book) {
        classes = Stream.concat(
                        Stream.of(Optional.<NeedId>empty()),
                        book.needs().stream().map(need -> Optional.of(need.id())))
                .toList();
        dangers = book.needs().stream()
                .filter(Need::isDanger)
                .map(need -> classes.indexOf(Optional.of(need.id())))
                .sorted()
                .toList();
        vocabulary = Vocabulary.of(Stream.concat(
                        book.phrases().stream().map(Phrase::text),
                        book.needs().stream().flatMap(Lessons::words))
                .toList());
        lessons = Stream.concat(
                        book.phrases().stream().map(this::lesson),
                        book.needs().stream().flatMap(need -> words(need).map(words -> lesson(need, words))))
                .toList();
    }

    private static Stream<String> words(Need need) {
        return Stream.concat(Stream.of(need.label()), need.keywords().stream());
    }

    private Lesson lesson(Phrase phrase) {
        return lesson(phrase.text(), phrase.need(), phrase.danger(), phrase.hand());
    }

    private Lesson lesson(Need need, String words) {
        return lesson(words, Optional.of(need.id()), DangerLevel.NONE, "");
    }

    private Lesson lesson(String text, Optional<NeedId> need, DangerLevel danger, String hand) {
        long[] traits = Traits.of(text);
        Sparse vector = vocabulary.vector(traits);
        double known = (double) vector.size() / Math.max(1, traits.length);
        return new Lesson(vector, known, classes.indexOf(need), danger, hand);
    }

    List<Lesson> phrases() {
        return lessons.stream().filter(Lesson::isPhrase).toList();
    }

    /// One lesson of several, for a book of one hand, or of none.
    List<Lesson> everyOther(int step, int from) {
        return IntStream.range(0, lessons.size())
                .filter(i -> i % step == from)
                .mapToObj(lessons::get)
                .toList();
    }

    /// The hands that wrote the phrases, in alphabetical order.
    List<String> hands() {
        return phrases().stream().map(Lesson::hand).distinct().sorted().toList();
    }

    /// Learns from some of the lessons.
    Minds learn(Predicate<Lesson> kept) {
        List<Lesson> learnt = lessons.stream().filter(kept).toList();
        List<Lesson> spoken = learnt.stream().filter(Lesson::isPhrase).toList();
        Classifier needs = train(learnt, Lesson::need, importance());
        Classifier danger = train(spoken, lesson -> lesson.danger().ordinal(), IMPORTANCE_OF_DANGER);
        List<Lesson> dangerous = spoken.stream()
                .filter(lesson -> lesson.danger() == DangerLevel.NOW && dangers.contains(lesson.need()))
                .toList();
        float[] alike = new float[dangers.size()];
        Arrays.fill(alike, 1);
        Classifier which = train(dangerous, lesson -> dangers.indexOf(lesson.need()), alike);
        return new Minds(classes, dangers, vocabulary, needs, danger, which);
    }

    private Classifier train(List<Lesson> from, ToIntFunction<Lesson> label, float[] importance) {
        return SoftmaxTraining.train(
                vocabulary,
                from.stream().map(Lesson::vector).toList(),
                from.stream().mapToInt(label).toArray(),
                importance,
                ROUNDS);
    }

    private float[] importance() {
        float[] importance = new float[classes.size()];
        Arrays.fill(importance, 1);
        importance[0] = IMPORTANCE_OF_NOTHING;
        return importance;
    }
}
