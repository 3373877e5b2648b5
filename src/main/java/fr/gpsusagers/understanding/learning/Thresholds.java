package fr.gpsusagers.understanding.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// From which chance on the product acts, as measured on phrases that were held out from the training.
///
/// @param sure the first guess is taken: it was right often enough from here on
/// @param hesitant below it even three choices would mostly miss
/// @param now the numbers come first
/// @param support a gentle line with the right number
/// @param harmless below this chance of a danger there hardly ever was one: words that only sound like one raise no
/// alarm
public record Thresholds(double sure, double hesitant, double now, double support, double harmless) {

    void write(DataOutput out) throws IOException {
        out.writeDouble(sure);
        out.writeDouble(hesitant);
        out.writeDouble(now);
        out.writeDouble(support);
        out.writeDouble(harmless);
    }

    static Thresholds read(DataInput in) throws IOException {
        return new Thresholds(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }
}
