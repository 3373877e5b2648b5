package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.kernel.start.Settings;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The database in use, external or embedded.
final class Database implements AutoCloseable {

    private final Access access;
    private final @Nullable Closeable held;

    /// @param held the resource that this process releases when it stops, if any
    private Database(Access access, @Nullable Closeable held) {
        this.access = access;
        this.held = held;
    }

    /// Opens the operator's database, or the embedded one. Refuses a database that could lose acknowledged writes.
    static Database open(Settings settings, Path programs) {
        return checked(settings.external()
                .map(external -> external(external, settings.data()))
                .orElseGet(() -> embedded(settings.data(), programs)));
    }

    private static Database checked(Database database) {
        try {
            database.access.checkDurability();
            return database;
        } catch (RuntimeException refused) {
            database.close();
            throw refused;
        }
    }

    /// Opens the database beside a running product, sharing the embedded server that it runs. Without a running
    /// product, opens the database normally.
    static Database share(Settings settings, Path programs) {
        return settings.external()
                .map(Access::to)
                .map(access -> checked(new Database(access, null)))
                .or(() -> new Cluster(settings.data()).findRunning().map(access -> new Database(access, null)))
                .orElseGet(() -> open(settings, programs));
    }

    Access access() {
        return access;
    }

    @Override
    public void close() {
        try {
            if (held != null) {
                held.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Database external(Settings.ExternalDatabase external, Path data) {
        try {
            PrivateFolder.prepare(data, PrivateFolder.OWNER);
            return new Database(Access.to(external), DataLock.require(data));
        } catch (IOException failure) {
            throw unusable(data, failure);
        }
    }

    private static Refusal unusable(Path data, IOException failure) {
        return new Refusal(
                "Le dossier " + data + " ne peut pas servir aux données : " + failure.getMessage()
                        + ". Choisissez-en un autre avec GPS_DATA.",
                failure);
    }

    private static Database embedded(Path data, Path programs) {
        try {
            var server = EmbeddedServer.start(data, programs);
            return new Database(server.access(), server);
        } catch (IOException failure) {
            throw unusable(data, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
