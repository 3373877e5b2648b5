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
import org.springframework.dao.DataAccessException;
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

    SealedEar(DataSource source, Entries entries, Audience audience) {
        this.source = source;
        this.entries = entries;
        this.audience = audience;
    }

    @Override
    public void start() {
        listening = Thread.ofVirtual().name("ledger-ear").start(this::listen);
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
        while (isRunning()) {
            try (Connection connection = source.getConnection()) {
                hear(connection);
            } catch (SQLException | DataAccessException lost) {
                if (isRunning()) {
                    LOG.warn(
                            "The database was lost to listen to: {}",
                            lost.getClass().getSimpleName());
                    pause();
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen ledger");
        }
        long position = entries.findLast().map(SealedEntry::position).orElse(0L);
        PGConnection ear = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            var heard = ear.getNotifications(PATIENCE_MILLIS);
            if (heard != null && heard.length > 0) {
                position = tellAfter(position);
            }
        }
    }

    private long tellAfter(long position) {
        List<SealedEntry> fresh = entries.listAfter(position, BATCH);
        if (fresh.isEmpty()) {
            return position;
        }
        audience.tell(fresh.stream().map(SealedEntry::entry).toList());
        return fresh.getLast().position();
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
