package fr.gpsusagers.understanding.learning.linear;

/// Turns scores into probabilities.
public final class Softmax {

    private Softmax() {}

    public static void apply(float[] scores) {
        float most = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        float sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = exp(scores[c] - most);
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
    }

    /// The exponential of a number that is not positive: 2 to the integer part, set in the bits of a float, times a
    /// polynomial of the fraction. Accurate to 1e-5, and identical on every machine, unlike Math.exp.
    private static float exp(float x) {
        if (x < -80) {
            return 0;
        }
        float power = x * 1.44269504f;
        int whole = (int) Math.floor(power);
        float rest = power - whole;
        float two = 1
                + rest
                        * (0.69314718f
                                + rest
                                        * (0.24022651f
                                                + rest * (0.05550411f + rest * (0.00961813f + rest * 0.00133336f))));
        return two * Float.intBitsToFloat((whole + 127) << 23);
    }
}
