package fr.gpsusagers.sending.store;

import static java.time.ZoneOffset.UTC;

import fr.gpsusagers.sending.notice.DueNotices;
import fr.gpsusagers.sending.notice.Fate;
import fr.gpsusagers.sending.notice.Fate.Delayed;
import fr.gpsusagers.sending.notice.Fate.Dropped;
import fr.gpsusagers.sending.notice.Fate.GivenUp;
import fr.gpsusagers.sending.notice.Fate.Refused;
import fr.gpsusagers.sending.notice.Fate.Sent;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.NoticeText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Each method runs one statement, so one transaction. None waits for the disk (`synchronous_commit` off): a
/// crash may forget the last moment and a notice may be sent twice, which is better than delaying the
/// confirmation of a promise.
@Repository
class StoredDueNotices implements DueNotices {

    private final JdbcClient database;

    StoredDueNotices(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Claim> claim(Medium medium, Instant now, Instant leaseEnd) {
        return database.sql("""
                        update notice set due_at = :leaseEnd, claims = claims + 1
                        where set_config('synchronous_commit', 'off', true) = 'off' and id = (
                            select id from notice
                            where state = 'queued' and medium = :medium and due_at <= :now
                            order by due_at, queued_at, id
                            limit 1
                            for update skip locked)
                        returning id, subject, medium, title, body, message_id,
                                  queued_at, send_after, give_up_after, claims, failures
                        """)
                .param("medium", medium.name())
                .param("now", now.atOffset(UTC))
                .param("leaseEnd", leaseEnd.atOffset(UTC))
                .query((row, _) -> claim(row))
                .optional();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        var notice = new Notice(
                row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class),
                Medium.valueOf(row.getString("medium")),
                new NoticeText(row.getString("title"), row.getString("body")),
                instant(row, "send_after"),
                instant(row, "give_up_after"));
        return new Claim(
                notice,
                row.getObject("message_id", UUID.class),
                instant(row, "queued_at"),
                row.getInt("claims"),
                row.getInt("failures"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    public void settle(Claim claim, Fate fate, Instant now) {
        switch (fate) {
            case Sent(String receipt) -> updateSent(claim, receipt, now);
            case Delayed delayed -> updateDelayed(claim, delayed);
            case Refused(String reason) -> updateEnded(claim, "refused", reason, now);
            case GivenUp(String reason) -> updateEnded(claim, "given-up", reason, now);
            case Dropped(String reason) -> updateEnded(claim, "dropped", reason, now);
        }
    }

    private void updateSent(Claim claim, String receipt, Instant now) {
        database.sql("""
                        update notice set state = 'sent', receipt = :receipt, reason = null, ended_at = :now
                        where set_config('synchronous_commit', 'off', true) = 'off'
                          and id = :id and state in ('queued', 'cancelled')
                        """)
                .param("receipt", receipt)
                .param("now", now.atOffset(UTC))
                .param("id", claim.notice().id())
                .update();
    }

    private void updateDelayed(Claim claim, Delayed delayed) {
        database.sql("""
                        update notice set due_at = :until, failures = :failures, reason = :reason
                        where set_config('synchronous_commit', 'off', true) = 'off'
                          and id = :id and claims = :claim and state = 'queued'
                        """)
                .param("until", delayed.until().atOffset(UTC))
                .param("failures", delayed.failures())
                .param("reason", delayed.reason())
                .param("id", claim.notice().id())
                .param("claim", claim.number())
                .update();
    }

    private void updateEnded(Claim claim, String state, String reason, Instant now) {
        database.sql("""
                        update notice set state = :state, reason = :reason, ended_at = :now
                        where set_config('synchronous_commit', 'off', true) = 'off'
                          and id = :id and claims = :claim and state = 'queued'
                        """)
                .param("state", state)
                .param("reason", reason)
                .param("now", now.atOffset(UTC))
                .param("id", claim.notice().id())
                .param("claim", claim.number())
                .update();
    }
}
