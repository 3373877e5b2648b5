package fr.gpsusagers.understanding.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// How far the classifiers can be trusted, learnt on phrases that they were not trained on.
///
/// @param first the first guess is right
/// @param three the need is among the first three
/// @param now a danger is there
/// @param support at least help is called for
record Trust(Logistic first, Logistic three, Logistic now, Logistic support, Thresholds thresholds) {

    /// What is feared, by the signs of danger. A danger calls for help too.
    static Reading.Alarm alarm(Logistic now, Logistic support, double[] signs) {
        double danger = now.chance(signs);
        return new Reading.Alarm(danger, Math.max(danger, support.chance(signs)));
    }

    void write(DataOutput out) throws IOException {
        first.write(out);
        three.write(out);
        now.write(out);
        support.write(out);
        thresholds.write(out);
    }

    static Trust read(DataInput in) throws IOException {
        return new Trust(
                Logistic.read(in), Logistic.read(in), Logistic.read(in), Logistic.read(in), Thresholds.read(in));
    }
}
