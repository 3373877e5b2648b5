package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Phrase;
import fr.gpsusagers.understanding.Phrasebook;
import fr.gpsusagers.understanding.language.Spelling;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is learnt from: the phrases of a book, then the words that its pack gives for each need, cut into traits once.
final class Lessons {

    private static final int ROUNDS = 10;
    /// What is a danger deserves to be learnt by heart; so few classes take little time.
    private static final int ROUNDS_OF_DANGER = 16;

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
    private final List<Emergency> emergencies;
    private final Spelling spelling;
    private final Vocabulary vocabulary;
    private final List<Lesson> lessons;

    Lessons(Phrasebook book) {
        classes = Stream.concat(
                        Stream.of(Optional.<NeedId>empty()),
                        book.needs().stream().map(need -> Optional.of(need.id())))
                .toList();
        emergencies = emergencies(book);
        List<String> texts = Stream.concat(
                        book.phrases().stream().map(Phrase::text),
                        book.needs().stream().flatMap(Lessons::words))
                .toList();
        spelling = Spelling.of(texts);
        vocabulary = Vocabulary.of(texts, this::traits);
        lessons = Stream.concat(
                        book.phrases().stream().map(this::lesson),
                        book.needs().stream().flatMap(need -> words(need).map(words -> lesson(need, words))))
                .toList();
    }

    /// The needs that are dangers, and those that phrases of danger are about.
    private List<Emergency> emergencies(Phrasebook book) {
        Map<NeedId, Long> all = phrasesByNeed(book, _ -> true);
        Map<NeedId, Long> now = phrasesByNeed(book, phrase -> phrase.danger() == DangerLevel.NOW);
        return book.needs().stream()
                .filter(need -> need.isDanger() || now.containsKey(need.id()))
                .map(need -> new Emergency(
                        classes.indexOf(Optional.of(need.id())),
                        need.numbers().stream()
                                .findFirst()
                                .map(PhoneNumber::dialled)
                                .orElse(""),
                        need.isDanger(),
                        need.isDanger() || 2 * now.getOrDefault(need.id(), 0L) > all.getOrDefault(need.id(), 0L)))
                .toList();
    }

    private static Map<NeedId, Long> phrasesByNeed(Phrasebook book, Predicate<Phrase> counted) {
        return book.phrases().stream()
                .filter(counted)
                .flatMap(phrase -> phrase.need().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private long[] traits(String text) {
        return Traits.of(spelling.mend(Utterance.of(text)));
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
        long[] traits = traits(text);
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

    /// Learns from some of the lessons, both classifiers at a time: neither looks at the other.
    Minds learn(Predicate<Lesson> kept) {
        List<Lesson> learnt = lessons.stream().filter(kept).toList();
        List<Lesson> spoken = learnt.stream().filter(Lesson::isPhrase).toList();
        var danger = CompletableFuture.supplyAsync(() -> train(
                spoken.stream().filter(lesson -> danger(lesson) >= 0).toList(),
                this::danger,
                Opinion.BEFORE_EMERGENCIES + emergencies.size(),
                ROUNDS_OF_DANGER));
        Classifier needs = train(learnt, Lesson::need, classes.size(), ROUNDS);
        return new Minds(classes, emergencies, spelling, vocabulary, needs, danger.join());
    }

    /// The class of danger of a lesson; negative for a danger that is about nothing.
    private int danger(Lesson lesson) {
        if (lesson.danger() != DangerLevel.NOW) {
            return lesson.danger().ordinal();
        }
        for (int i = 0; i < emergencies.size(); i++) {
            if (emergencies.get(i).need() == lesson.need()) {
                return Opinion.BEFORE_EMERGENCIES + i;
            }
        }
        return -1;
    }

    private Classifier train(List<Lesson> from, ToIntFunction<Lesson> label, int count, int rounds) {
        return SoftmaxTraining.train(
                vocabulary,
                from.stream().map(Lesson::vector).toList(),
                from.stream().mapToInt(label).toArray(),
                count,
                rounds);
    }
}
