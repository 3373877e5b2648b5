package fr.gpsusagers.pack;

import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.understanding.Models;
import fr.gpsusagers.understanding.ModelsInUse;
import fr.gpsusagers.understanding.PrepareModel;
import fr.gpsusagers.understanding.learning.Model;
import fr.gpsusagers.understanding.learning.ModelFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The models of the packs under test: learnt once a run, in the folder that products started by tests use too.
public final class TestModels implements Models {

    private static final Path FOLDER = Path.of(System.getProperty("gps.models", "target/modeles"));
    private static final ModelsInUse IN_USE = new ModelsInUse();
    private static final PrepareModel PREPARE = new PrepareModel(new TestModels(), IN_USE);

    private TestModels() {}

    public static PrepareModel prepare() {
        return PREPARE;
    }

    /// Learns a pack unless it was learnt before. Test processes that run side by side wait for the first to do it.
    public static void learn(Pack pack) {
        try {
            Files.createDirectories(FOLDER);
            try (var lock = FileChannel.open(
                            FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = lock.lock()) {
                PREPARE.prepare(pack.phrasebook());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Returns the folder in which a product started by a test finds the models.
    public static Path folder() {
        return FOLDER.toAbsolutePath();
    }

    public static ModelsInUse inUse() {
        return IN_USE;
    }

    @Override
    public Optional<Model> find(String fingerprint) {
        Path file = file(fingerprint);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var bytes = Files.newInputStream(file)) {
            return Optional.of(ModelFormat.read(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void add(String fingerprint, Model model) {
        try {
            Files.createDirectories(FOLDER);
            Path unfinished = Files.createTempFile(FOLDER, fingerprint, ".new");
            try (var bytes = Files.newOutputStream(unfinished)) {
                ModelFormat.write(model, bytes);
            }
            Files.move(unfinished, file(fingerprint), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Path file(String fingerprint) {
        return FOLDER.resolve(fingerprint + ".modele");
    }
}
