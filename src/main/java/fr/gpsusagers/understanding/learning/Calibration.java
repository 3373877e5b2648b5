package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.learning.linear.Logistic;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// How far the classifiers can be trusted, learnt on phrases that they were not trained on.
///
/// @param nothing what is said is about nothing that the guide knows
/// @param first the first guess is right
/// @param three the need is among the first three
/// @param now a danger is there
/// @param support at least help is called for
record Calibration(
        Logistic nothing, Logistic first, Logistic three, Logistic now, Logistic support, Thresholds thresholds) {

    /// What is feared, by the signs of danger. A danger calls for help too.
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
