package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.guide.NeedId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a model is written to a file and read again.
public final class ModelFormat {

    private static final int MARK = 0x47505332; // GPS2

    private ModelFormat() {}

    public static byte[] write(Model model) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            Minds minds = model.minds();
            out.writeInt(MARK);
            out.writeInt(minds.classes().size());
            for (Optional<NeedId> need : minds.classes()) {
                out.writeUTF(need.map(NeedId::value).orElse(""));
                out.writeBoolean(minds.dangers().contains(minds.classes().indexOf(need)));
            }
            minds.vocabulary().write(out);
            minds.needs().write(out);
            minds.danger().write(out);
            minds.which().write(out);
            model.trust().write(out);
        }
        return bytes.toByteArray();
    }

    /// @throws IOException when these are not the bytes of a model
    public static Model read(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != MARK) {
            throw new IOException("Not a model");
        }
        List<Optional<NeedId>> classes = new ArrayList<>();
        List<Integer> dangers = new ArrayList<>();
        int size = in.readInt();
        for (int c = 0; c < size; c++) {
            readClass(in, classes, dangers);
        }
        var minds = new Minds(
                List.copyOf(classes),
                List.copyOf(dangers),
                Vocabulary.read(in),
                Classifier.read(in),
                Classifier.read(in),
                Classifier.read(in));
        return new Model(minds, Trust.read(in));
    }

    private static void readClass(DataInput in, List<Optional<NeedId>> classes, List<Integer> dangers)
            throws IOException {
        String need = in.readUTF();
        classes.add(need.isEmpty() ? Optional.empty() : Optional.of(new NeedId(need)));
        if (in.readBoolean()) {
            dangers.add(classes.size() - 1);
        }
    }
}
