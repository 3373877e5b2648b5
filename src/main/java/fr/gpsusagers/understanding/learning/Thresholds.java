package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.language.Parts;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// The chances above which the product acts, measured on phrases held out from training.
///
/// @param sure the first guess is taken: it was right often enough from here on
/// @param hesitant below it even three choices would mostly miss
/// @param few danger thresholds for texts of fewer than eight words
/// @param many danger thresholds for longer texts
/// @param harmless below this chance of a danger there hardly ever was one: words that only sound like one raise no
/// alarm
public record Thresholds(double sure, double hesitant, OfDanger few, OfDanger many, double harmless) {

    /// Everyday sentences rarely have as many words: who types more has something to tell.
    static final int MANY_WORDS = 8;

    /// @param now above this chance, the page shows emergency numbers first
    /// @param support above this chance, the page shows a gentle line or asks about danger
    public record OfDanger(double now, double support) {

        void write(DataOutput out) throws IOException {
            out.writeDouble(now);
            out.writeDouble(support);
        }

        static OfDanger read(DataInput in) throws IOException {
            return new OfDanger(in.readDouble(), in.readDouble());
        }
    }

    /// Those of danger, for a text of so many words. A story that is read in parts has as many chances to alarm as it
    /// has parts: each needs to be as clear as a text of few words.
    public OfDanger ofDanger(int words) {
        return words < MANY_WORDS || words > Parts.LONG ? few : many;
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(sure);
        out.writeDouble(hesitant);
        few.write(out);
        many.write(out);
        out.writeDouble(harmless);
    }

    static Thresholds read(DataInput in) throws IOException {
        return new Thresholds(in.readDouble(), in.readDouble(), OfDanger.read(in), OfDanger.read(in), in.readDouble());
    }
}
