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

/// Keeps each model in a file of its own, `modeles/<fingerprint>.modele` below the folder of the data.
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
            LOG.warn("Le modèle {} est abîmé : il sera appris à nouveau.", file);
            return Optional.empty();
        }
    }

    /// Written beside and moved into place, so that a file of that name is always whole.
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
            LOG.warn(
                    "Le modèle n’a pas pu être gardé dans {} : il sera appris à nouveau au prochain démarrage.",
                    folder);
        }
    }

    private Path file(String fingerprint) {
        return folder.resolve(fingerprint + ".modele");
    }
}
