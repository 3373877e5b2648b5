package fr.gpsusagers.understanding.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The bytes of models in the database that all nodes share.
@Repository
class StoredModels {

    /// Enough to put the pack before back, and for nodes that still serve it.
    private static final int KEPT = 3;

    private final JdbcClient database;

    /// For the connection that holds the lock of who learns.
    private final DataSource source;

    StoredModels(JdbcClient database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    Optional<byte[]> find(String fingerprint) {
        return database.sql("select bytes from learnt_model where fingerprint = :fingerprint")
                .param("fingerprint", fingerprint)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    boolean has(String fingerprint) {
        return database.sql("select exists (select from learnt_model where fingerprint = :fingerprint)")
                .param("fingerprint", fingerprint)
                .query(Boolean.class)
                .single();
    }

    /// Keeps a model, and no more than the last few.
    void add(String fingerprint, byte[] bytes, Instant now) {
        database.sql("""
                        insert into learnt_model (fingerprint, bytes, kept_at) values (:fingerprint, :bytes, :now)
                        on conflict (fingerprint) do update set bytes = excluded.bytes, kept_at = excluded.kept_at
                        """)
                .param("fingerprint", fingerprint)
                .param("bytes", bytes)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("""
                        delete from learnt_model
                         where fingerprint not in (
                               select fingerprint from learnt_model order by kept_at desc, fingerprint limit :kept)
                        """).param("kept", KEPT).update();
    }

    /// Does the work while no other node does it; empty when another one does. PostgreSQL gives the lock back when
    /// a node dies.
    <T> Optional<T> alone(String fingerprint, Supplier<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            if (!asks(connection, "pg_try_advisory_lock", fingerprint)) {
                return Optional.empty();
            }
            T done = work.get();
            asks(connection, "pg_advisory_unlock", fingerprint);
            return Optional.of(done);
        }
    }

    private static boolean asks(Connection connection, String function, String fingerprint) throws SQLException {
        String question = "select " + function + "(hashtextextended('learn:' || ?, 0))";
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, fingerprint);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
