package fr.gpsusagers.staff.store;

import fr.gpsusagers.staff.identity.Attempt;
import fr.gpsusagers.staff.identity.Attempts;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAttempts implements Attempts {

    private final JdbcClient database;

    StoredAttempts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Attempt attempt, Instant expiresAt) {
        database.sql("insert into sign_in_attempt (attempt_hash, expires_at) values (:attempt, :expires)")
                .param("attempt", Digest.of(attempt.written()))
                .param("expires", Moments.column(expiresAt))
                .update();
    }

    @Override
    public Use use(Attempt attempt, Instant at) {
        int used = database.sql("delete from sign_in_attempt where attempt_hash = :attempt and expires_at > :at")
                .param("attempt", Digest.of(attempt.written()))
                .param("at", Moments.column(at))
                .update();
        return used == 1 ? Use.USED : Use.VOID;
    }

    @Override
    public int removeOver(Instant expired) {
        return database.sql("delete from sign_in_attempt where expires_at <= :expired")
                .param("expired", Moments.column(expired))
                .update();
    }
}
