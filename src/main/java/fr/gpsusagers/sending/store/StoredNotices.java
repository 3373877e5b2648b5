package fr.gpsusagers.sending.store;

import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.sending.notice.Bounce;
import fr.gpsusagers.sending.notice.Fate;
import fr.gpsusagers.sending.notice.Fate.Delayed;
import fr.gpsusagers.sending.notice.Fate.Dropped;
import fr.gpsusagers.sending.notice.Fate.GivenUp;
import fr.gpsusagers.sending.notice.Fate.Refused;
import fr.gpsusagers.sending.notice.Fate.Sent;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.notice.Notices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredNotices implements Notices {

    private static final int MOST_BOUNCES = 500;

    private final JdbcClient database;

    StoredNotices(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Notice notice, Instant now) {
        if (insert(notice, now) == 0) {
            updateQueuedAgain(notice, now);
        }
    }

    /// Uses a second statement: « on conflict do update » would lock the notice whatever its state.
    private void updateQueuedAgain(Notice notice, Instant now) {
        database.sql("""
                        update notice
                        set title = :title, body = :body, queued_at = :now, send_after = :sendAfter,
                            give_up_after = :giveUpAfter, due_at = :sendAfter, state = 'queued', ended_at = null
                        where id = :id and state = 'cancelled'
                        """)
                .param("id", notice.id())
                .param("title", notice.text().title())
                .param("body", notice.text().body())
                .param("now", Sql.utc(now))
                .param("sendAfter", Sql.utc(notice.sendAfter()))
                .param("giveUpAfter", Sql.utc(notice.giveUpAfter()))
                .update();
    }

    private int insert(Notice notice, Instant now) {
        return database.sql("""
                        insert into notice (id, subject, medium, title, body,
                                            queued_at, send_after, give_up_after, due_at, state)
                        values (:id, :subject, :medium, :title, :body,
                                :now, :sendAfter, :giveUpAfter, :sendAfter, 'queued')
                        on conflict (id) do nothing
                        """)
                .param("id", notice.id())
                .param("subject", notice.subject())
                .param("medium", notice.medium().name())
                .param("title", notice.text().title())
                .param("body", notice.text().body())
                .param("now", Sql.utc(now))
                .param("sendAfter", Sql.utc(notice.sendAfter()))
                .param("giveUpAfter", Sql.utc(notice.giveUpAfter()))
                .update();
    }

    @Override
    public int updateCancelled(UUID subject, Instant now) {
        return database.sql("""
                        update notice set state = 'cancelled', ended_at = :now
                        where subject = :subject and state = 'queued'
                        """)
                .param("subject", subject)
                .param("now", Sql.utc(now))
                .update();
    }

    @Override
    public List<UUID> listBounced() {
        return database.sql("""
                        select id from notice
                        where state in ('refused', 'given-up') and bounce_taken_at is null
                        order by ended_at, id
                        limit :most
                        """)
                .param("most", MOST_BOUNCES)
                .query((row, _) -> Sql.id(row, "id"))
                .list();
    }

    /// Locks the row without a change: who queues the same notice again waits for a change, not for a lock.
    @Override
    public Optional<Bounce> findFreeBounce(UUID notice) {
        return database.sql("""
                        select id, subject, medium, reason, ended_at from notice
                        where id = :notice and state in ('refused', 'given-up') and bounce_taken_at is null
                        for update skip locked
                        """)
                .param("notice", notice)
                .query((row, _) -> bounce(row))
                .optional();
    }

    @Override
    public void updateBounceTaken(Bounce bounce, Instant now) {
        database.sql("update notice set bounce_taken_at = :now where id = :notice")
                .param("notice", bounce.notice())
                .param("now", Sql.utc(now))
                .update();
    }

    private static Bounce bounce(ResultSet row) throws SQLException {
        return new Bounce(
                Sql.id(row, "id"),
                Sql.id(row, "subject"),
                Medium.valueOf(row.getString("medium")),
                row.getString("reason"),
                Sql.instant(row, "ended_at"));
    }

    @Override
    public int removeEndedBefore(Instant moment) {
        return database.sql("delete from notice where ended_at < :moment")
                .param("moment", Sql.utc(moment))
                .update();
    }

    /// Like [#settle], it does not wait for the disk (`synchronous_commit` off). After a crash a notice may then
    /// be sent twice, which is better than delaying the confirmation of a promise.
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
                .param("now", Sql.utc(now))
                .param("leaseEnd", Sql.utc(leaseEnd))
                .query((row, _) -> claim(row))
                .optional();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        var notice = new Notice(
                Sql.id(row, "id"),
                Sql.id(row, "subject"),
                Medium.valueOf(row.getString("medium")),
                new NoticeText(row.getString("title"), row.getString("body")),
                Sql.instant(row, "send_after"),
                Sql.instant(row, "give_up_after"));
        return new Claim(
                notice,
                Sql.id(row, "message_id"),
                Sql.instant(row, "queued_at"),
                row.getInt("claims"),
                row.getInt("failures"));
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
                .param("now", Sql.utc(now))
                .param("id", claim.notice().id())
                .update();
    }

    private void updateDelayed(Claim claim, Delayed delayed) {
        database.sql("""
                        update notice set due_at = :until, failures = :failures, reason = :reason
                        where set_config('synchronous_commit', 'off', true) = 'off'
                          and id = :id and claims = :claim and state = 'queued'
                        """)
                .param("until", Sql.utc(delayed.until()))
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
                .param("now", Sql.utc(now))
                .param("id", claim.notice().id())
                .param("claim", claim.number())
                .update();
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
                .param("at", Sql.utc(at))
                .update();
    }

    @Override
    public void updateBounced(UUID message, String reason, Instant now) {
        database.sql("""
                                update notice set state = 'refused', receipt = null, reason = :reason, ended_at = :now
                                where message_id = :message and state = 'sent'
                                """)
                .param("message", message)
                .param("reason", reason)
                .param("now", Sql.utc(now))
                .update();
    }
}
