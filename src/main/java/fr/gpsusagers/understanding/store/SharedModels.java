package fr.gpsusagers.understanding.store;

import fr.gpsusagers.kernel.job.NodeLocks;
import fr.gpsusagers.understanding.Models;
import fr.gpsusagers.understanding.learning.Model;
import fr.gpsusagers.understanding.learning.ModelFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Finds models in the files of this node, else in the database that all nodes share. Beans of the database are
/// looked up late, because a model is prepared while the application context is still starting. Without a
/// database, the node learns by itself.
@Component
@Primary
@Profile("!command")
final class SharedModels implements Models {

    private static final Logger LOG = LoggerFactory.getLogger(SharedModels.class);
    private static final int PATIENCE_MILLIS = 500;
    private static final Duration LONGEST_LEARNING = Duration.ofMinutes(10);

    private final ModelFiles files;
    private final ObjectProvider<StoredModels> stored;
    private final ObjectProvider<NodeLocks> locks;
    private final Clock clock;

    SharedModels(ModelFiles files, ObjectProvider<StoredModels> stored, ObjectProvider<NodeLocks> locks, Clock clock) {
        this.files = files;
        this.stored = stored;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public Optional<Model> find(String fingerprint) {
        return files.find(fingerprint).or(() -> {
            try {
                return download(fingerprint);
            } catch (DataAccessException away) {
                LOG.warn(
                        "Cannot look for the model in the database: {}",
                        away.getClass().getSimpleName());
                return Optional.empty();
            }
        });
    }

    private Optional<Model> download(String fingerprint) {
        Optional<Model> found = stored.getObject().find(fingerprint).flatMap(SharedModels::read);
        found.ifPresent(model -> files.add(fingerprint, model));
        return found;
    }

    private static Optional<Model> read(byte[] bytes) {
        try {
            return Optional.of(ModelFormat.read(new ByteArrayInputStream(bytes)));
        } catch (IOException | RuntimeException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    @Override
    public void add(String fingerprint, Model model) {
        files.add(fingerprint, model);
        stored.getObject().add(fingerprint, bytes(model), clock.instant());
    }

    @Override
    public Model learnOnce(String fingerprint, Supplier<Model> learn) {
        try {
            Optional<Model> learnt = Optional.empty();
            while (learnt.isEmpty()) {
                learnt = locks.getObject()
                        .alone("learn:" + fingerprint, LONGEST_LEARNING, () -> learnUnlessLearnt(fingerprint, learn));
                if (learnt.isEmpty()) {
                    Thread.sleep(PATIENCE_MILLIS);
                }
            }
            return learnt.get();
        } catch (DataAccessException away) {
            LOG.warn(
                    "Learning the model without the database: {}",
                    away.getClass().getSimpleName());
            return find(fingerprint).orElseGet(() -> learnHere(fingerprint, learn));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Model learnUnlessLearnt(String fingerprint, Supplier<Model> learn) {
        return download(fingerprint).orElseGet(() -> {
            Model model = learnHere(fingerprint, learn);
            stored.getObject().add(fingerprint, bytes(model), clock.instant());
            return model;
        });
    }

    private Model learnHere(String fingerprint, Supplier<Model> learn) {
        Model model = learn.get();
        files.add(fingerprint, model);
        return model;
    }

    @Override
    public void offer(String fingerprint, Model model, Instant now) {
        if (!stored.getObject().has(fingerprint)) {
            stored.getObject().add(fingerprint, bytes(model), now);
        }
    }

    private static byte[] bytes(Model model) {
        var bytes = new ByteArrayOutputStream();
        try {
            ModelFormat.write(model, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
