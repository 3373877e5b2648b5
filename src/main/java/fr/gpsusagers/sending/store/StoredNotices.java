package fr.gpsusagers.sending.store;

import static java.time.ZoneOffset.UTC;

import fr.gpsusagers.sending.notice.Bounce;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.Notices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
                .param("now", now.atOffset(UTC))
                .param("sendAfter", notice.sendAfter().atOffset(UTC))
                .param("giveUpAfter", notice.giveUpAfter().atOffset(UTC))
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
                .param("now", now.atOffset(UTC))
                .param("sendAfter", notice.sendAfter().atOffset(UTC))
                .param("giveUpAfter", notice.giveUpAfter().atOffset(UTC))
                .update();
    }

    @Override
    public int updateCancelled(UUID subject, Instant now) {
        return database.sql("""
                        update notice set state = 'cancelled', ended_at = :now
                        where subject = :subject and state = 'queued'
                        """)
                .param("subject", subject)
                .param("now", now.atOffset(UTC))
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
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    @Override
    public Optional<Bounce> takeBounce(UUID notice, Instant now) {
        return database.sql("""
                        update notice set bounce_taken_at = :now
                        where id = (
                            select id from notice
                            where id = :notice and state in ('refused', 'given-up') and bounce_taken_at is null
                            for update skip locked
                        )
                        returning id, subject, medium, reason, ended_at
                        """)
                .param("notice", notice)
                .param("now", now.atOffset(UTC))
                .query((row, _) -> bounce(row))
                .optional();
    }

    private static Bounce bounce(ResultSet row) throws SQLException {
        return new Bounce(
                row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class),
                Medium.valueOf(row.getString("medium")),
                row.getString("reason"),
                row.getObject("ended_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public int removeEndedBefore(Instant moment) {
        return database.sql("delete from notice where ended_at < :moment")
                .param("moment", moment.atOffset(UTC))
                .update();
    }
}
