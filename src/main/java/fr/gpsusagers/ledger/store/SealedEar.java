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

/// Hears of each batch that any node seals, by the one connection of this node that listens, and tells the audience.
/// The sealer announces, not who acts: a commit that notifies would make all others wait for it.
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

    /// The last position that the audience was told; below zero before the first.
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
                            "The database was lost to listen to: {}",
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

    /// Also what was sealed while the database was lost. One at a time: a thread of before a pause may still tell.
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

    /// Whether the thread that asks is the one that listens now, not one of before a pause.
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
