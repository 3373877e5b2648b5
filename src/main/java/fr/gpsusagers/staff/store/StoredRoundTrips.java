package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.Sha256;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.signin.RoundTrip;
import fr.gpsusagers.staff.signin.RoundTrips;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredRoundTrips implements RoundTrips {

    private final JdbcClient database;

    StoredRoundTrips(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(RoundTrip trip, Instant expiresAt) {
        database.sql("insert into sign_in_attempt (attempt_hash, expires_at) values (:trip, :expires)")
                .param("trip", Sha256.of(trip.written()))
                .param("expires", Sql.utc(expiresAt))
                .update();
    }

    @Override
    public boolean use(RoundTrip trip, Instant at) {
        int used = database.sql("delete from sign_in_attempt where attempt_hash = :trip and expires_at > :at")
                .param("trip", Sha256.of(trip.written()))
                .param("at", Sql.utc(at))
                .update();
        return used == 1;
    }

    @Override
    public int removeOver(Instant expired) {
        return database.sql("delete from sign_in_attempt where expires_at <= :expired")
                .param("expired", Sql.utc(expired))
                .update();
    }
}
