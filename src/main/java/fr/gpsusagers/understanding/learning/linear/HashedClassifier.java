package fr.gpsusagers.understanding.learning.linear;

import fr.gpsusagers.understanding.learning.features.HashedFeatures;
import fr.gpsusagers.understanding.learning.features.Numbers;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// A plain linear classifier over hashed features, for few classes. It trains on a hundred thousand short texts in
/// a second, and gives a second opinion beside the richer classifiers.
public final class HashedClassifier {

    private static final int ROUNDS = 6;
    private static final float FIRST_STEP = 4f;
    private static final float BIAS_STEP = 0.01f;
    private static final float LEAST_UNIT = 1e-8f;
    private static final long SEED = 15;

    private final float[] bias;
    private final float unit;
    private final byte[] weights;

    private HashedClassifier(float[] bias, float unit, byte[] weights) {
        this.bias = bias;
        this.unit = unit;
        this.weights = weights;
    }

    /// Trains on texts, given by their feature buckets.
    ///
    /// @param labels the class of each text
    public static HashedClassifier train(List<int[]> texts, int[] labels, int classes) {
        float[] weights = new float[HashedFeatures.BUCKETS * classes];
        float[] bias = new float[classes];
        float[] scores = new float[classes];
        int[] order = new int[labels.length];
        Arrays.setAll(order, i -> i);
        var random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            float step = FIRST_STEP * (1 - (float) round / ROUNDS);
            for (int text : order) {
                int[] buckets = texts.get(text);
                float scale = scale(buckets);
                score(buckets, scale, weights, bias, scores);
                scores[labels[text]] -= 1;
                learn(buckets, step * scale, weights, scores);
                for (int c = 0; c < classes; c++) {
                    bias[c] -= step * BIAS_STEP * scores[c];
                }
            }
        }
        return compress(bias, weights);
    }

    static void shuffle(int[] order, RandomGenerator random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    private static void score(int[] buckets, float scale, float[] weights, float[] bias, float[] scores) {
        System.arraycopy(bias, 0, scores, 0, bias.length);
        for (int bucket : buckets) {
            for (int c = 0; c < scores.length; c++) {
                scores[c] += scale * weights[bucket * scores.length + c];
            }
        }
        Softmax.apply(scores);
    }

    private static void learn(int[] buckets, float by, float[] weights, float[] misses) {
        for (int bucket : buckets) {
            for (int c = 0; c < misses.length; c++) {
                weights[bucket * misses.length + c] -= by * misses[c];
            }
        }
    }

    /// In long texts with many features, each feature counts less.
    private static float scale(int[] buckets) {
        return (float) (1 / Math.sqrt(Math.max(1, buckets.length)));
    }

    private static HashedClassifier compress(float[] bias, float[] weights) {
        float most = LEAST_UNIT;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float unit = most / Byte.MAX_VALUE;
        byte[] small = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            small[i] = (byte) Math.round(weights[i] / unit);
        }
        return new HashedClassifier(bias, unit, small);
    }

    /// Returns the likelihood of each class, before calibration.
    public float[] classify(int[] buckets) {
        float[] scores = bias.clone();
        float scale = unit * scale(buckets);
        for (int bucket : buckets) {
            for (int c = 0; c < scores.length; c++) {
                scores[c] += scale * weights[bucket * scores.length + c];
            }
        }
        Softmax.apply(scores);
        return scores;
    }

    public void write(DataOutput out) throws IOException {
        Numbers.write(out, bias);
        out.writeFloat(unit);
        out.write(weights);
    }

    public static HashedClassifier read(DataInput in) throws IOException {
        float[] bias = Numbers.readFloats(in);
        float unit = in.readFloat();
        byte[] weights = new byte[HashedFeatures.BUCKETS * bias.length];
        in.readFully(weights);
        return new HashedClassifier(bias, unit, weights);
    }
}
