package fr.gpsusagers.kernel.store;

import fr.gpsusagers.kernel.lock.NodeLocks;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.stereotype.Repository;

/// PostgreSQL advisory locks. Each keeps its own connection for as long as the work runs.
@Repository
class StoredNodeLocks implements NodeLocks {

    private static final String LOCK = "pg_try_advisory_lock";
    private static final String UNLOCK = "pg_advisory_unlock";

    private final DataSource source;

    StoredNodeLocks(DataSource source) {
        this.source = source;
    }

    @Override
    public <T> Optional<T> alone(String name, Supplier<T> work) {
        try (Connection connection = source.getConnection()) {
            if (!asks(connection, LOCK, name)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.get());
            } finally {
                asks(connection, UNLOCK, name);
            }
        } catch (SQLException failed) {
            throw new SQLErrorCodeSQLExceptionTranslator(source).translate("lock " + name, null, failed);
        }
    }

    private static boolean asks(Connection connection, String function, String name) throws SQLException {
        try (var statement = connection.prepareStatement("select " + function + "(hashtextextended(?, 0))")) {
            statement.setString(1, name);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
