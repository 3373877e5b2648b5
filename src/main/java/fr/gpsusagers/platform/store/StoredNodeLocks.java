package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.job.NodeLocks;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Repository;

/// PostgreSQL advisory locks. Each has a connection of its own, outside the pool, for as long as the work runs.
/// The server ends that connection after the longest time, so a node that can no longer be reached does not
/// keep a lock.
@Repository
class StoredNodeLocks implements NodeLocks {

    private static final Logger LOG = LoggerFactory.getLogger(StoredNodeLocks.class);
    private static final int ANSWER_MILLIS = 5_000;

    private final DataSource apart;

    StoredNodeLocks(@Qualifier("apart") DataSource apart) {
        this.apart = apart;
    }

    @Override
    public <T> Optional<T> alone(String name, Duration longest, Supplier<T> work) {
        try (Connection connection = apart.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
            if (!isTaken(connection, name, longest)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.get());
            } finally {
                release(connection, name);
            }
        } catch (SQLException failed) {
            throw new SQLStateSQLExceptionTranslator().translate("lock " + name, null, failed);
        }
    }

    private static boolean isTaken(Connection connection, String name, Duration longest) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select pg_try_advisory_lock(hashtextextended(?, 0)), set_config('idle_session_timeout', ?, false)
                """)) {
            statement.setString(1, name);
            statement.setString(2, longest.toMillis() + "ms");
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /// If the connection is lost, the lock ends with it: the work has succeeded all the same.
    private static void release(Connection connection, String name) {
        try (var statement = connection.prepareStatement("""
                select pg_advisory_unlock(hashtextextended(?, 0)), set_config('idle_session_timeout', '0', false)
                """)) {
            statement.setString(1, name);
            statement.execute();
        } catch (SQLException lost) {
            LOG.debug("Lost the connection of a lock", lost);
        }
    }
}
