package fr.gpsusagers.understanding.learning.linear;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.understanding.learning.features.Vocabulary;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Training on features that always occur together.
class SoftmaxTrainingTest {

    /// Kinds of features, in the lowest four bits: a word has a low weight, a concept a high one.
    private static final long WORD = 0;
    private static final long CONCEPT = 6;

    private static final int ROUNDS = 10;
    /// Each phrase has a strong feature of its class, and a weak one that always occurs with it.
    private static final long[][] PHRASES = {{16 | WORD, 16 | CONCEPT}, {32 | WORD, 32 | CONCEPT}};

    private final List<String> texts =
            IntStream.range(0, 40).mapToObj(i -> String.valueOf(i % 2)).toList();
    private final Vocabulary vocabulary = Vocabulary.of(texts, text -> PHRASES[Integer.parseInt(text)]);

    @Test
    void a_weak_sign_is_learnt_although_a_strong_one_always_stands_beside_it() {
        float[] likely = train().classify(vocabulary.vector(new long[] {16 | WORD}));

        assertThat(likely[0]).isGreaterThan(0.999f);
    }

    @Test
    void the_same_phrases_always_teach_the_same() {
        float[] first = train().classify(vocabulary.vector(PHRASES[0]));

        assertThat(train().classify(vocabulary.vector(PHRASES[0]))).isEqualTo(first);
    }

    private Classifier train() {
        return SoftmaxTraining.train(
                vocabulary,
                texts.stream()
                        .map(text -> vocabulary.vector(PHRASES[Integer.parseInt(text)]))
                        .toList(),
                texts.stream().mapToInt(Integer::parseInt).toArray(),
                PHRASES.length,
                ROUNDS);
    }
}
