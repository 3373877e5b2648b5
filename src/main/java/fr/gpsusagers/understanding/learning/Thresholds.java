package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.language.Parts;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// The chances above which the product acts, measured on phrases held out from training.
///
/// @param sure from this chance on, the first guess was right often enough to be accepted
/// @param hesitant below this chance, even three choices would too often miss
/// @param few danger thresholds for texts of fewer than eight words
/// @param many danger thresholds for longer texts
/// @param harmless below this chance, there hardly ever was a danger: even explicit signs then raise no alarm
public record Thresholds(double sure, double hesitant, OfDanger few, OfDanger many, double harmless) {

    /// Everyday sentences are rarely this long: a citizen who writes more has something to tell.
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

    /// Returns the danger thresholds for a text of this many words. A text read in parts could raise a false alarm
    /// with each part, so each part must be as clear as a short text.
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
