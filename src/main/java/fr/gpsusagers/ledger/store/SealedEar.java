package fr.gpsusagers.ledger.store;

import fr.gpsusagers.ledger.Audience;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.SealedEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Tells the audience about each batch of entries that any node seals. Each node has one connection that waits for
/// PostgreSQL's notifications. Only the sealer notifies: a commit with a notification holds up all other commits.
@Component
@Profile("!command")
class SealedEar implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealedEar.class);
    private static final int PATIENCE_MILLIS = 1_000;
    private static final int BATCH = 5_000;

    private final DataSource source;
    private final Entries entries;
    private final Audience audience;
    private volatile @Nullable Thread listening;

    /// Position of the last entry that the audience was told about. Negative until the first connection.
    private long told = -1;

    SealedEar(DataSource source, Entries entries, Audience audience) {
        this.source = source;
        this.entries = entries;
        this.audience = audience;
    }

    @Override
    public void start() {
        Thread ear = Thread.ofVirtual().name("ledger-ear").unstarted(this::listen);
        listening = ear;
        ear.start();
    }

    @Override
    public void stop() {
        listening = null;
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    private void listen() {
        while (isCalledFor()) {
            try (Connection connection = source.getConnection()) {
                hear(connection);
            } catch (SQLException | RuntimeException lost) {
                if (isCalledFor()) {
                    LOG.warn(
                            "Lost the LISTEN connection; reconnecting: {}",
                            lost.getClass().getSimpleName());
                    pause();
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        execute(connection, "listen ledger");
        tell();
        PGConnection ear = connection.unwrap(PGConnection.class);
        while (isCalledFor()) {
            var heard = ear.getNotifications(PATIENCE_MILLIS);
            if (heard != null && heard.length > 0 && isCalledFor()) {
                tell();
            }
        }
        execute(connection, "unlisten ledger");
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /// Tells about all entries sealed since the last call, also while the connection was lost. Synchronized: after a
    /// restart, the previous thread may still be in here.
    private synchronized void tell() {
        if (told < 0) {
            told = entries.findLast().map(SealedEntry::position).orElse(0L);
        }
        List<SealedEntry> fresh = entries.listAfter(told, BATCH);
        if (!fresh.isEmpty()) {
            audience.tell(fresh.stream().map(SealedEntry::entry).toList());
            told = fresh.getLast().position();
        }
    }

    /// Returns whether the calling thread is the current listener. It is not after a stop or a restart.
    private boolean isCalledFor() {
        return Thread.currentThread().equals(listening);
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
