package fr.gpsusagers.receiving.store;

import static java.time.ZoneOffset.UTC;

import fr.gpsusagers.receiving.route.SmsCalls;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSmsCalls implements SmsCalls {

    private final JdbcClient database;

    StoredSmsCalls(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(String replayKey, Instant now) {
        return database.sql("insert into sms_call (key, kept_at) values (:key, :now) on conflict (key) do nothing")
                        .param("key", replayKey)
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    @Override
    public void removeBefore(Instant moment) {
        database.sql("delete from sms_call where kept_at < :moment")
                .param("moment", moment.atOffset(UTC))
                .update();
    }
}
