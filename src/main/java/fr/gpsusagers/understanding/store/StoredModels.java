package fr.gpsusagers.understanding.store;

import fr.gpsusagers.kernel.store.Sql;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Stores models in the database that all nodes share.
@Repository
class StoredModels {

    /// Enough for a rollback, and for nodes that still serve the previous pack.
    private static final int KEPT = 3;

    private final JdbcClient database;

    StoredModels(JdbcClient database) {
        this.database = database;
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

    /// Stores a model and deletes all but the newest few.
    void add(String fingerprint, byte[] bytes, Instant now) {
        database.sql("""
                        insert into learnt_model (fingerprint, bytes, kept_at) values (:fingerprint, :bytes, :now)
                        on conflict (fingerprint) do update set bytes = excluded.bytes, kept_at = excluded.kept_at
                        """)
                .param("fingerprint", fingerprint)
                .param("bytes", bytes)
                .param("now", Sql.utc(now))
                .update();
        database.sql("""
                        delete from learnt_model
                         where fingerprint not in (
                               select fingerprint from learnt_model order by kept_at desc, fingerprint limit :kept)
                        """).param("kept", KEPT).update();
    }
}
