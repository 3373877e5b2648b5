package fr.gpsusagers.understanding.learning.linear;

import fr.gpsusagers.understanding.learning.features.SparseVector;
import fr.gpsusagers.understanding.learning.features.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/// Trains a linear classifier (multinomial logistic regression) by stochastic gradient descent, one phrase at a
/// time. Each step uses only half of the phrase's features (dropout), so that the weights rely on no single one:
/// the next citizen uses other words. A fixed seed makes training deterministic: the same phrases always give the
/// same weights.
public final class SoftmaxTraining {

    private static final long SEED = 14;
    private static final float FIRST_STEP = 8f;
    private static final float BIAS_STEP = 0.01f;
    /// Skip classes whose gradient is smaller than this.
    private static final float NEGLIGIBLE = 1e-4f;
    /// If at most one in this many classes is updated, they are updated one by one; otherwise the whole row is.
    private static final int FEW = 8;

    private final int classes;
    private final Vocabulary vocabulary;
    private final int known;
    /// A row for each feature.
    private final float[][] weights;
    private final float[] bias;
    private final float[] scores;
    private final int[] near;
    private final SplittableRandom halving = new SplittableRandom(SEED);

    private SoftmaxTraining(Vocabulary vocabulary, int classes) {
        this.classes = classes;
        this.vocabulary = vocabulary;
        this.known = vocabulary.sizeFor(classes);
        this.weights = new float[known][classes];
        this.bias = new float[classes];
        this.scores = new float[classes];
        this.near = new int[classes];
    }

    /// @param labels the class of each vector
    /// @param rounds number of passes over all phrases
    public static Classifier train(
            Vocabulary vocabulary, List<SparseVector> vectors, int[] labels, int classes, int rounds) {
        var training = new SoftmaxTraining(vocabulary, classes);
        training.run(vectors, labels, rounds);
        return Classifier.compress(vocabulary, training.weights, training.bias);
    }

    private void run(List<SparseVector> vectors, int[] labels, int rounds) {
        int[] order = new int[vectors.size()];
        Arrays.setAll(order, i -> i);
        var random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            HashedClassifier.shuffle(order, random);
            float step = FIRST_STEP * (1 - (float) round / rounds);
            for (int phrase : order) {
                learn(half(vectors.get(phrase)), labels[phrase], step);
            }
        }
    }

    private SparseVector half(SparseVector vector) {
        int[] places = vector.places();
        int[] kept = new int[places.length];
        int size = 0;
        long coins = 0;
        for (int i = 0; i < places.length; i++) {
            coins = i % Long.SIZE == 0 ? halving.nextLong() : coins >>> 1;
            kept[size] = places[i];
            size += (int) (coins & 1);
        }
        return new SparseVector(Arrays.copyOf(kept, size), vector.scale());
    }

    private void learn(SparseVector vector, int label, float step) {
        score(vector);
        Softmax.apply(scores);
        scores[label] -= 1;
        int count = 0;
        for (int c = 0; c < classes; c++) {
            if (Math.abs(scores[c]) > NEGLIGIBLE) {
                near[count++] = c;
                bias[c] -= step * BIAS_STEP * scores[c];
            }
        }
        for (int place : vector.places()) {
            if (place < known) {
                update(weights[place], step * vector.scale() * vocabulary.rarity(place), count);
            }
        }
    }

    /// Updates the weights of one feature. The loops use local variables only, so that the JIT compiler can
    /// vectorise them.
    private void update(float[] row, float by, int count) {
        float[] misses = scores;
        if (count > classes / FEW) {
            for (int c = 0; c < misses.length; c++) {
                row[c] -= by * misses[c];
            }
        } else {
            for (int n = 0; n < count; n++) {
                row[near[n]] -= by * misses[near[n]];
            }
        }
    }

    private void score(SparseVector vector) {
        System.arraycopy(bias, 0, scores, 0, classes);
        for (int place : vector.places()) {
            if (place < known) {
                add(weights[place], vector.scale() * vocabulary.rarity(place), scores);
            }
        }
    }

    private static void add(float[] row, float value, float[] sums) {
        for (int c = 0; c < sums.length; c++) {
            sums[c] += value * row[c];
        }
    }
}
