package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.signin.FailedSignIns;
import fr.gpsusagers.staff.signin.Failures;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredFailedSignIns implements FailedSignIns {

    private static final String PURPOSE = "failed sign-ins";

    private final JdbcClient database;
    private final SecretBox box;

    StoredFailedSignIns(JdbcClient database, SecretBox box) {
        this.database = database;
        this.box = box;
    }

    @Override
    public Optional<Failures> find(String key) {
        return database.sql("select failures, last_at from failed_sign_in where key_hash = :key")
                .param("key", hash(key))
                .query((row, _) -> new Failures(row.getInt("failures"), Sql.instant(row, "last_at")))
                .optional();
    }

    @Override
    public boolean replace(String key, Optional<Failures> before, Failures after) {
        return before.map(seen -> update(key, seen, after)).orElseGet(() -> add(key, after)) == 1;
    }

    private int add(String key, Failures first) {
        return database.sql("""
                        insert into failed_sign_in (key_hash, failures, last_at)
                        values (:key, :failures, :last)
                        on conflict (key_hash) do nothing
                        """)
                .param("key", hash(key))
                .param("failures", first.count())
                .param("last", Sql.utc(kept(first.last())))
                .update();
    }

    private int update(String key, Failures seen, Failures after) {
        return database.sql("""
                        update failed_sign_in set failures = :failures, last_at = :last
                        where key_hash = :key and failures = :seen and last_at = :seen_at
                        """)
                .param("key", hash(key))
                .param("failures", after.count())
                .param("last", Sql.utc(kept(after.last())))
                .param("seen", seen.count())
                .param("seen_at", Sql.utc(seen.last()))
                .update();
    }

    @Override
    public void remove(String key) {
        database.sql("delete from failed_sign_in where key_hash = :key")
                .param("key", hash(key))
                .update();
    }

    @Override
    public int removeBefore(Instant moment) {
        return database.sql("delete from failed_sign_in where last_at < :moment")
                .param("moment", Sql.utc(moment))
                .update();
    }

    private byte[] hash(String key) {
        return box.mark(PURPOSE, key);
    }

    /// Truncates to microseconds, the precision of the database, so that a later comparison with the
    /// stored value succeeds.
    private static Instant kept(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
