package fr.gpsusagers.console.store;

import fr.gpsusagers.console.Settings;
import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The database in use, whoever runs it.
final class Database implements AutoCloseable {

    private final Access access;
    private final @Nullable EmbeddedServer embedded;

    private Database(Access access, @Nullable EmbeddedServer embedded) {
        this.access = access;
        this.embedded = embedded;
    }

    /// Opens the operator's database, or the embedded one; refuses one that could lose what it acknowledged.
    static Database open(Settings settings, Path programs) {
        Database database = settings.external()
                .map(external -> new Database(Access.to(external), null))
                .orElseGet(() -> embedded(settings.data(), programs));
        try {
            Durability.check(database.access);
            return database;
        } catch (RuntimeException refused) {
            database.close();
            throw refused;
        }
    }

    /// The same database, used beside the product where that one runs.
    static Database share(Settings settings, Path programs) {
        if (settings.external().isEmpty()) {
            var running = new Cluster(settings.data()).findRunning();
            if (running.isPresent()) {
                return new Database(running.get(), null);
            }
        }
        return open(settings, programs);
    }

    Access access() {
        return access;
    }

    @Override
    public void close() {
        try {
            if (embedded != null) {
                embedded.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Database embedded(Path data, Path programs) {
        try {
            var server = EmbeddedServer.start(data, programs);
            return new Database(server.access(), server);
        } catch (IOException failure) {
            throw new Refusal(
                    "Le dossier " + data + " ne peut pas servir aux données : " + failure.getMessage()
                            + ". Choisissez-en un autre avec GPS_DATA.",
                    failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
