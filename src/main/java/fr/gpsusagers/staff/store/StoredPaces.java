package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.signin.Pace;
import fr.gpsusagers.staff.signin.Paces;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Stores one instant for each key: when all its tries are paid off (GCRA, generic cell rate algorithm). A single
/// statement checks and counts, so that concurrent tries are never free.
@Repository
class StoredPaces implements Paces {

    private static final String PURPOSE = "paces";

    private final JdbcClient database;
    private final SecretBox box;

    StoredPaces(JdbcClient database, SecretBox box) {
        this.database = database;
        this.box = box;
    }

    @Override
    public Optional<Instant> findWait(Pace pace, String key, Instant at) {
        byte[] hash = hash(pace, key);
        int counted = database.sql("""
                        insert into sign_in_pace as pace (key_hash, free_at) values (:key, :first)
                        on conflict (key_hash) do update
                        set free_at = case when pace.free_at > :absurd then excluded.free_at
                                           else greatest(pace.free_at, :at) + :every * interval '1 millisecond' end
                        where pace.free_at <= :latest or pace.free_at > :absurd
                        """)
                .param("key", hash)
                .param("first", Sql.utc(at.plus(pace.every())))
                .param("absurd", Sql.utc(pace.absurd(at)))
                .param("at", Sql.utc(at))
                .param("every", pace.every().toMillis())
                .param("latest", Sql.utc(pace.latest(at)))
                .update();
        return counted == 1 ? Optional.empty() : Optional.of(again(pace, hash, at));
    }

    private Instant again(Pace pace, byte[] hash, Instant at) {
        return database.sql("select free_at from sign_in_pace where key_hash = :key")
                .param("key", hash)
                .query((row, _) -> pace.again(Sql.instant(row, "free_at")))
                .optional()
                .filter(at::isBefore)
                .orElse(at.plus(pace.every()));
    }

    @Override
    public void giveBack(Pace pace, String key) {
        database.sql("""
                        update sign_in_pace set free_at = free_at - :every * interval '1 millisecond'
                        where key_hash = :key
                        """)
                .param("every", pace.every().toMillis())
                .param("key", hash(pace, key))
                .update();
    }

    @Override
    public int removeOver(Instant at) {
        return database.sql("delete from sign_in_pace where free_at <= :at")
                .param("at", Sql.utc(at))
                .update();
    }

    private byte[] hash(Pace pace, String key) {
        return box.mark(PURPOSE, pace.name() + "\n" + key);
    }
}
