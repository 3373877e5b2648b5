package fr.gpsusagers.understanding.learning.linear;

import fr.gpsusagers.understanding.learning.features.Numbers;
import fr.gpsusagers.understanding.learning.features.SparseVector;
import fr.gpsusagers.understanding.learning.features.Vocabulary;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// A linear classifier with weights of one byte each: a row for each feature, with a scale of its own that includes
/// the feature's rarity.
public final class Classifier {

    private static final float[] NONE = {};

    private final float[] bias;
    private final float[] scales;
    private final byte[] weights;

    private Classifier(float[] bias, float[] scales, byte[] weights) {
        this.bias = bias;
        this.scales = scales;
        this.weights = weights;
    }

    /// @param weights a row for each feature; emptied row by row, since both forms at once need the most memory of all
    static Classifier compress(Vocabulary vocabulary, float[][] weights, float[] bias) {
        int classes = bias.length;
        float[] scales = new float[weights.length];
        byte[] small = new byte[weights.length * classes];
        for (int feature = 0; feature < scales.length; feature++) {
            float[] row = weights[feature];
            float most = 0;
            for (int c = 0; c < classes; c++) {
                most = Math.max(most, Math.abs(row[c]));
            }
            float unit = most / Byte.MAX_VALUE;
            scales[feature] = unit * vocabulary.rarity(feature);
            for (int c = 0; c < classes && most > 0; c++) {
                small[feature * classes + c] = (byte) Math.round(row[c] / unit);
            }
            weights[feature] = NONE;
        }
        return new Classifier(bias, scales, small);
    }

    /// Returns the likelihood of each class, before calibration.
    public float[] classify(SparseVector vector) {
        float[] scores = score(vector);
        Softmax.apply(scores);
        return scores;
    }

    private float[] score(SparseVector vector) {
        float[] scores = bias.clone();
        for (int place : vector.places()) {
            if (place < scales.length) {
                add(place * bias.length, vector.scale() * scales[place], weights, scores);
            }
        }
        return scores;
    }

    private static void add(int row, float value, byte[] rows, float[] sums) {
        for (int c = 0; c < sums.length; c++) {
            sums[c] += value * rows[row + c];
        }
    }

    public void write(DataOutput out) throws IOException {
        Numbers.write(out, bias);
        Numbers.write(out, scales);
        out.write(weights);
    }

    public static Classifier read(DataInput in) throws IOException {
        float[] bias = Numbers.readFloats(in);
        float[] scales = Numbers.readFloats(in);
        byte[] weights = new byte[bias.length * scales.length];
        in.readFully(weights);
        return new Classifier(bias, scales, weights);
    }
}
