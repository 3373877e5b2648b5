package fr.gpsusagers.sending.store;

import static java.time.ZoneOffset.UTC;

import fr.gpsusagers.sending.notice.SentNotices;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSentNotices implements SentNotices {

    private final JdbcClient database;

    StoredSentNotices(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<UUID> findSubject(UUID message) {
        return database.sql("select subject from notice where message_id = :message")
                .param("message", message)
                .query(UUID.class)
                .optional();
    }

    @Override
    public Optional<UUID> findMessage(String receipt) {
        return database.sql("select message_id from notice where medium = 'SMS' and receipt = :receipt limit 1")
                .param("receipt", receipt)
                .query(UUID.class)
                .optional();
    }

    @Override
    public void updateDelivered(UUID message, Instant at) {
        database.sql("update notice set delivered_at = :at where message_id = :message and state = 'sent'")
                .param("message", message)
                .param("at", at.atOffset(UTC))
                .update();
    }

    @Override
    public boolean updateBounced(UUID message, String reason, Instant now) {
        return database.sql("""
                                update notice set state = 'refused', receipt = null, reason = :reason, ended_at = :now
                                where message_id = :message and state = 'sent'
                                """)
                        .param("message", message)
                        .param("reason", reason)
                        .param("now", now.atOffset(UTC))
                        .update()
                > 0;
    }
}
