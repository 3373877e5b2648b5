package fr.gpsusagers.staff.store;

import fr.gpsusagers.staff.signin.FailedSignIns;
import fr.gpsusagers.staff.signin.Failures;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredFailedSignIns implements FailedSignIns {

    private final JdbcClient database;

    StoredFailedSignIns(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Failures> find(String login) {
        return database.sql("select failures, last_at from failed_sign_in where login_hash = :login")
                .param("login", Digest.of(login))
                .query((row, _) -> new Failures(row.getInt("failures"), Moments.instant(row, "last_at")))
                .optional();
    }

    @Override
    public Counting replace(String login, Optional<Failures> before, Failures after) {
        int counted = before.map(seen -> update(login, seen, after)).orElseGet(() -> add(login, after));
        return counted == 1 ? Counting.COUNTED : Counting.OVERTAKEN;
    }

    private int add(String login, Failures first) {
        return database.sql("""
                        insert into failed_sign_in (login_hash, failures, last_at)
                        values (:login, :failures, :last)
                        on conflict (login_hash) do nothing
                        """)
                .param("login", Digest.of(login))
                .param("failures", first.count())
                .param("last", Moments.column(kept(first.last())))
                .update();
    }

    private int update(String login, Failures seen, Failures after) {
        return database.sql("""
                        update failed_sign_in set failures = :failures, last_at = :last
                        where login_hash = :login and failures = :seen and last_at = :seen_at
                        """)
                .param("login", Digest.of(login))
                .param("failures", after.count())
                .param("last", Moments.column(kept(after.last())))
                .param("seen", seen.count())
                .param("seen_at", Moments.column(seen.last()))
                .update();
    }

    @Override
    public void remove(String login) {
        database.sql("delete from failed_sign_in where login_hash = :login")
                .param("login", Digest.of(login))
                .update();
    }

    @Override
    public int removeBefore(Instant moment) {
        return database.sql("delete from failed_sign_in where last_at < :moment")
                .param("moment", Moments.column(moment))
                .update();
    }

    /// The database keeps no finer time, and it must be found again as it was seen.
    private static Instant kept(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
