package fr.gpsusagers.kernel.store;

import fr.gpsusagers.kernel.daily.DailyRuns;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.stereotype.Repository;

/// Holds an advisory lock on a connection of its own while work is done: work has its own transactions, and some
/// work cannot run in any. PostgreSQL releases the lock by itself when the node dies.
@Repository
class StoredDailyRuns implements DailyRuns {

    private static final String LOCKED = "select pg_try_advisory_lock(hashtextextended('daily-work:' || ?, 0))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtextextended('daily-work:' || ?, 0))";
    private static final String DONE = "select exists (select from daily_work where name = ? and day >= ?)";

    private final DataSource source;

    StoredDailyRuns(DataSource source) {
        this.source = source;
    }

    @Override
    public Attempt once(String name, LocalDate day, Instant now, Runnable work) {
        try (Connection connection = source.getConnection()) {
            if (asks(connection, DONE, name, day)) {
                return Attempt.DONE_BEFORE;
            }
            if (!asks(connection, LOCKED, name)) {
                return Attempt.BEING_DONE;
            }
            try {
                return locked(connection, name, day, now, work);
            } finally {
                asks(connection, UNLOCK, name);
            }
        } catch (SQLException failed) {
            throw new SQLErrorCodeSQLExceptionTranslator(source).translate("daily work", null, failed);
        }
    }

    private static Attempt locked(Connection connection, String name, LocalDate day, Instant now, Runnable work)
            throws SQLException {
        if (asks(connection, DONE, name, day)) {
            return Attempt.DONE_BEFORE;
        }
        work.run();
        try (PreparedStatement done = connection.prepareStatement("""
                insert into daily_work (name, day, done_at) values (?, ?, ?)
                on conflict (name) do update set day = excluded.day, done_at = excluded.done_at
                """)) {
            done.setObject(1, name);
            done.setObject(2, day);
            done.setObject(3, now.atOffset(ZoneOffset.UTC));
            done.executeUpdate();
        }
        return Attempt.DONE;
    }

    private static boolean asks(Connection connection, String question, Object... given) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            for (int at = 0; at < given.length; at++) {
                statement.setObject(at + 1, given[at]);
            }
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
