package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Phrase;
import fr.gpsusagers.understanding.Phrasebook;
import fr.gpsusagers.understanding.language.Spelling;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.learning.Classifiers.Emergency;
import fr.gpsusagers.understanding.learning.TrainingText.Source;
import fr.gpsusagers.understanding.learning.features.Features;
import fr.gpsusagers.understanding.learning.features.HashedFeatures;
import fr.gpsusagers.understanding.learning.features.SparseVector;
import fr.gpsusagers.understanding.learning.features.Vocabulary;
import fr.gpsusagers.understanding.learning.linear.Classifier;
import fr.gpsusagers.understanding.learning.linear.HashedClassifier;
import fr.gpsusagers.understanding.learning.linear.SoftmaxTraining;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All training examples of a phrasebook, with their features: the phrases, the keywords of each need, and
/// everyday texts.
final class TrainingSet {

    private static final int ROUNDS = 7;
    /// Danger matters most, and with so few classes more rounds take little time.
    private static final int ROUNDS_OF_DANGER = 9;

    /// One training example.
    ///
    /// @param known share of its features that are in the vocabulary
    /// @param buckets its hashed features
    /// @param hand who wrote it; empty for keywords of the pack
    record Example(
            Source source,
            int words,
            SparseVector vector,
            double known,
            int[] buckets,
            int need,
            DangerLevel danger,
            String hand) {}

    private final List<Optional<NeedId>> classes;
    private final List<Emergency> emergencies;
    private final Spelling spelling;
    private final Vocabulary vocabulary;
    private final List<Example> examples;

    TrainingSet(Phrasebook book) {
        classes = Stream.concat(
                        Stream.of(Optional.<NeedId>empty()),
                        book.needs().stream().map(need -> Optional.of(need.id())))
                .toList();
        emergencies = emergencies(book);
        List<TrainingText> texts = TrainingText.of(book);
        spelling = Spelling.of(texts.stream()
                .filter(text -> !text.isFrom(Source.WINDOW))
                .map(TrainingText::text)
                .toList());
        vocabulary = Vocabulary.of(
                texts.stream()
                        .filter(text -> text.isFrom(Source.PHRASE, Source.KEYWORD))
                        .toList(),
                text -> Features.of(utterance(text)));
        examples = texts.parallelStream().map(this::example).toList();
    }

    private Utterance utterance(TrainingText text) {
        return spelling.mend(Utterance.of(text.text()));
    }

    private Example example(TrainingText text) {
        Utterance utterance = utterance(text);
        long[] features = text.isFrom(Source.WINDOW) ? new long[0] : Features.of(utterance);
        SparseVector vector = vocabulary.vector(features);
        return new Example(
                text.source(),
                utterance.words().size(),
                vector,
                (double) vector.size() / Math.max(1, features.length),
                HashedFeatures.of(utterance),
                classes.indexOf(text.need()),
                text.danger(),
                text.hand());
    }

    /// Returns the needs that are dangers, and those that come up in phrases of danger.
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

    List<Example> examples() {
        return examples;
    }

    List<Example> phrases() {
        return from(examples, Source.PHRASE);
    }

    private static List<Example> from(List<Example> examples, Source... sources) {
        Set<Source> wanted = Set.of(sources);
        return examples.stream()
                .filter(example -> wanted.contains(example.source()))
                .toList();
    }

    /// Returns every nth example, for a phrasebook with too few authors to hold one out.
    List<Example> everyOther(int step, int from) {
        return IntStream.range(0, examples.size())
                .filter(i -> i % step == from)
                .mapToObj(examples::get)
                .toList();
    }

    /// Returns the authors of the examples from a source, in alphabetical order.
    List<String> hands(Source source) {
        return from(examples, source).stream()
                .map(Example::hand)
                .distinct()
                .sorted()
                .toList();
    }

    /// Trains on the matching examples, one classifier after the other: their weights in training, four bytes each, are
    /// what needs the most memory.
    Classifiers learn(Predicate<Example> kept) {
        List<Example> learnt = examples.stream().filter(kept).toList();
        Classifier needs = train(from(learnt, Source.PHRASE, Source.KEYWORD), Example::need, classes.size(), ROUNDS);
        Classifier danger = train(
                from(learnt, Source.PHRASE, Source.SENTENCE).stream()
                        .filter(example -> danger(example) >= 0)
                        .toList(),
                this::danger,
                Scores.BEFORE_EMERGENCIES + emergencies.size(),
                ROUNDS_OF_DANGER);
        return new Classifiers(
                classes, emergencies, spelling, vocabulary, needs, danger, level(learnt), subject(learnt));
    }

    /// The second opinion on danger: none, support, now.
    private static HashedClassifier level(List<Example> learnt) {
        return trainHashed(
                from(learnt, Source.PHRASE, Source.SENTENCE, Source.WINDOW),
                example -> example.danger().ordinal(),
                DangerLevel.values().length);
    }

    /// The second opinion on whether a text asks for anything: nothing, something.
    private static HashedClassifier subject(List<Example> learnt) {
        return trainHashed(
                from(learnt, Source.PHRASE, Source.KEYWORD, Source.SENTENCE),
                example -> example.need() == 0 ? 0 : 1,
                2);
    }

    /// Returns the danger class of an example; negative for a danger without a need.
    private int danger(Example example) {
        if (example.danger() != DangerLevel.NOW) {
            return example.danger().ordinal();
        }
        for (int i = 0; i < emergencies.size(); i++) {
            if (emergencies.get(i).need() == example.need()) {
                return Scores.BEFORE_EMERGENCIES + i;
            }
        }
        return -1;
    }

    private static HashedClassifier trainHashed(List<Example> from, ToIntFunction<Example> label, int classes) {
        return HashedClassifier.train(
                from.stream().map(Example::buckets).toList(),
                from.stream().mapToInt(label).toArray(),
                classes);
    }

    private Classifier train(List<Example> from, ToIntFunction<Example> label, int count, int rounds) {
        return SoftmaxTraining.train(
                vocabulary,
                from.stream().map(Example::vector).toList(),
                from.stream().mapToInt(label).toArray(),
                count,
                rounds);
    }
}
