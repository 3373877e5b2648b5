package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.learning.linear.Logistic;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// How far the classifiers can be trusted, learnt from phrases that they were not trained on.
///
/// @param nothing chance that the text is about nothing that the guide covers
/// @param first chance that the first guess is right
/// @param three chance that the need is among the first three guesses
/// @param now chance of a present danger
/// @param support chance that at least support is needed
record Calibration(
        Logistic nothing, Logistic first, Logistic three, Logistic now, Logistic support, Thresholds thresholds) {

    /// Returns the chances of danger. A present danger calls for support too, so support is at least as likely.
    static Prediction.Alarm alarm(Logistic now, Logistic support, double[] signs) {
        double danger = now.chance(signs);
        return new Prediction.Alarm(danger, Math.max(danger, support.chance(signs)));
    }

    void write(DataOutput out) throws IOException {
        nothing.write(out);
        first.write(out);
        three.write(out);
        now.write(out);
        support.write(out);
        thresholds.write(out);
    }

    static Calibration read(DataInput in) throws IOException {
        return new Calibration(
                Logistic.read(in),
                Logistic.read(in),
                Logistic.read(in),
                Logistic.read(in),
                Logistic.read(in),
                Thresholds.read(in));
    }
}
