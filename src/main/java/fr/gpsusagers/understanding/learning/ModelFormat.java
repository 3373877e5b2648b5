package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.language.Spelling;
import fr.gpsusagers.understanding.learning.Classifiers.Emergency;
import fr.gpsusagers.understanding.learning.features.Vocabulary;
import fr.gpsusagers.understanding.learning.linear.Classifier;
import fr.gpsusagers.understanding.learning.linear.HashedClassifier;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The binary format of a model.
public final class ModelFormat {

    private static final int MARK = 0x47505335; // GPS5
    private static final int BUFFER = 1 << 16;

    private ModelFormat() {}

    /// Writes a model, and leaves the stream open.
    public static void write(Model model, OutputStream bytes) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(bytes, BUFFER));
        Classifiers classifiers = model.classifiers();
        out.writeInt(MARK);
        out.writeInt(classifiers.classes().size());
        for (Optional<NeedId> need : classifiers.classes()) {
            out.writeUTF(need.map(NeedId::value).orElse(""));
        }
        out.writeInt(classifiers.emergencies().size());
        for (Emergency emergency : classifiers.emergencies()) {
            out.writeInt(emergency.need());
            out.writeUTF(emergency.number());
            out.writeBoolean(emergency.isDanger());
            out.writeBoolean(emergency.isGrave());
        }
        classifiers.spelling().write(out);
        classifiers.vocabulary().write(out);
        classifiers.needs().write(out);
        classifiers.danger().write(out);
        classifiers.level().write(out);
        classifiers.subject().write(out);
        model.calibration().write(out);
        model.languages().write(out);
        out.flush();
    }

    /// Reads a model, and leaves the stream open.
    ///
    /// @throws IOException if the bytes are not a model of this format
    public static Model read(InputStream bytes) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(bytes, BUFFER));
        if (in.readInt() != MARK) {
            throw new IOException("Not a model of this format");
        }
        var classifiers = new Classifiers(
                readMany(in, ModelFormat::readClass),
                readMany(in, ModelFormat::readEmergency),
                Spelling.read(in),
                Vocabulary.read(in),
                Classifier.read(in),
                Classifier.read(in),
                HashedClassifier.read(in),
                HashedClassifier.read(in));
        return new Model(classifiers, Calibration.read(in), LanguageModel.read(in));
    }

    /// Reads one element of a list.
    private interface One<T> {

        T read(DataInput in) throws IOException;
    }

    private static <T> List<T> readMany(DataInput in, One<T> one) throws IOException {
        var many = new ArrayList<T>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            many.add(one.read(in));
        }
        return List.copyOf(many);
    }

    private static Optional<NeedId> readClass(DataInput in) throws IOException {
        return Optional.of(in.readUTF()).filter(need -> !need.isEmpty()).map(NeedId::new);
    }

    private static Emergency readEmergency(DataInput in) throws IOException {
        return new Emergency(in.readInt(), in.readUTF(), in.readBoolean(), in.readBoolean());
    }
}
