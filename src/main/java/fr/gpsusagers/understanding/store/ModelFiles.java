package fr.gpsusagers.understanding.store;

import fr.gpsusagers.understanding.Models;
import fr.gpsusagers.understanding.learning.Model;
import fr.gpsusagers.understanding.learning.ModelFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Stores each model in a file of its own, `modeles/<fingerprint>.modele` in the data folder.
@Component
final class ModelFiles implements Models {

    private static final Logger LOG = LoggerFactory.getLogger(ModelFiles.class);

    private final Path folder;

    ModelFiles(@Value("${gps.models:${gps.data:data}/modeles}") Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Model> find(String fingerprint) {
        Path file = file(fingerprint);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (var bytes = Files.newInputStream(file)) {
            return Optional.of(ModelFormat.read(bytes));
        } catch (IOException | RuntimeException broken) {
            LOG.warn("Cannot read the model {}; it will be learnt again", file);
            return Optional.empty();
        }
    }

    /// Writes to a temporary file, then moves it into place, so that a model file is always complete.
    @Override
    public void add(String fingerprint, Model model) {
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, fingerprint, ".nouveau");
            try (var bytes = Files.newOutputStream(beside)) {
                ModelFormat.write(model, bytes);
            }
            Files.move(beside, file(fingerprint), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            LOG.warn("Cannot write the model to {}; it will be learnt again at the next start", folder);
        }
    }

    private Path file(String fingerprint) {
        return folder.resolve(fingerprint + ".modele");
    }
}
