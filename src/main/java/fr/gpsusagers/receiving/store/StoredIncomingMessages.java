package fr.gpsusagers.receiving.store;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.Sha256;
import fr.gpsusagers.kernel.key.CheckedKey;
import fr.gpsusagers.kernel.key.MasterKey;
import fr.gpsusagers.kernel.key.Sealing;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.route.IncomingMessages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Seals messages with keys derived from the master key: nobody knows yet whose they are.
@Repository
class StoredIncomingMessages implements IncomingMessages {

    private final JdbcClient database;
    private final MasterKey master;

    StoredIncomingMessages(JdbcClient database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    @Override
    public void add(UUID id, Kind kind, FileContent raw, Optional<Mark> mark, Instant now) {
        database.sql("""
                        insert into incoming_message (id, kind, received_at, next_try_at, key, sender_key, is_note)
                        values (:id, :kind, :now, :now, :key, :sender, :note)
                        """)
                .param("id", id)
                .param("kind", kind.word())
                .param("now", Sql.utc(now))
                .param("key", mark.map(known -> hash(known.sameness())).orElse(null))
                .param("sender", mark.flatMap(Mark::senderKey).orElse(null))
                .param(
                        "note",
                        mark.filter(known -> known.content() == Content.FLOOD_NOTE)
                                .isPresent())
                .update();
        try (InputStream content = raw.open()) {
            byte[] piece = content.readNBytes(StoredAttachments.PIECE);
            for (int place = 0; piece.length > 0; place++) {
                insert(kind, id, place, piece);
                piece = content.readNBytes(StoredAttachments.PIECE);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void insert(Kind kind, UUID message, int place, byte[] piece) {
        database.sql("insert into incoming_piece (message, place, sealed) values (:message, :place, :sealed)")
                .param("message", message)
                .param("place", place)
                .param("sealed", Sealing.seal(key(kind), row(kind, message, place), piece))
                .update();
    }

    @Override
    public boolean addCall(String replayKey, Instant now) {
        return database.sql("insert into sms_call (key, kept_at) values (:key, :now) on conflict (key) do nothing")
                        .param("key", replayKey)
                        .param("now", Sql.utc(now))
                        .update()
                == 1;
    }

    @Override
    public void removeCallsBefore(Instant moment) {
        database.sql("delete from sms_call where kept_at < :moment")
                .param("moment", Sql.utc(moment))
                .update();
    }

    /// Counts the message as unread until its reading has ended: it may end the product.
    @Override
    public Optional<QueuedMessage> take(Kind kind, Instant now, Instant until) {
        return database.sql("""
                        update incoming_message
                        set next_try_at = :until, tries = tries + 1, unread = unread + 1
                        where id = (
                            select id from incoming_message
                            where ending is null and kind = :kind and next_try_at <= :now
                            order by received_at, id
                            limit 1
                            for update skip locked)
                        returning id, received_at, tries - 1 as tries, unread - 1 as unread
                        """)
                .param("kind", kind.word())
                .param("now", Sql.utc(now))
                .param("until", Sql.utc(until))
                .query((row, _) -> new QueuedMessage(
                        Sql.id(row, "id"),
                        kind,
                        Sql.instant(row, "received_at"),
                        row.getInt("tries"),
                        row.getInt("unread")))
                .optional();
    }

    @Override
    public boolean hold(QueuedMessage queued) {
        return database.sql(
                        "select id from incoming_message where id = :id and ending is null and tries = :tries for update")
                .param("id", queued.id())
                .param("tries", queued.tries() + 1)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    @Override
    public InputStream open(QueuedMessage queued) {
        SecretKey key = key(queued.kind());
        return new PieceStream(place -> database.sql(
                        "select sealed from incoming_piece where message = :message and place = :place")
                .param("message", queued.id())
                .param("place", place)
                .query((row, _) -> row.getBytes("sealed"))
                .optional()
                .map(ciphertext -> Sealing.open(key, row(queued.kind(), queued.id(), place), ciphertext)
                        .orElseThrow(() -> new IllegalStateException("A piece of the message is damaged"))));
    }

    @Override
    public boolean isEnded(Kind kind, String key) {
        return database.sql("""
                        select exists (
                            select from incoming_message where kind = :kind and key = :key and ending is not null)
                        """)
                .param("kind", kind.word())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isKnown(Kind kind, String sameness, Instant since) {
        return database.sql("""
                        select exists (
                            select from incoming_message where kind = :kind and key = :key and received_at > :since)
                        """)
                .param("kind", kind.word())
                .param("key", hash(sameness))
                .param("since", Sql.utc(since))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Flow countFrom(String senderKey, Instant since) {
        return database.sql("""
                        select count(*) filter (where not is_note) as messages,
                               coalesce(bool_or(is_note), false) as noted
                        from incoming_message where sender_key = :sender and received_at > :since
                        """)
                .param("sender", senderKey)
                .param("since", Sql.utc(since))
                .query((row, _) -> new Flow(row.getInt("messages"), row.getBoolean("noted")))
                .single();
    }

    @Override
    public void end(UUID id, Ending ending, Optional<String> key, Optional<EnquiryId> enquiry, Instant now) {
        database.sql("""
                        update incoming_message
                        set ending = :ending, ended_at = :now, key = coalesce(:key, key), enquiry = :enquiry
                        where id = :id
                        """)
                .param("ending", ending.word())
                .param("now", Sql.utc(now))
                .param("key", key.orElse(null))
                .param("enquiry", enquiry.map(EnquiryId::value).orElse(null))
                .param("id", id)
                .update();
        database.sql("delete from incoming_piece where message = :id")
                .param("id", id)
                .update();
    }

    @Override
    public void delay(UUID id, Instant until, int unread) {
        database.sql("update incoming_message set next_try_at = :until, unread = :unread where id = :id")
                .param("until", Sql.utc(until))
                .param("unread", unread)
                .param("id", id)
                .update();
    }

    @Override
    public Backlog count(Kind kind) {
        return database.sql("""
                        select count(*) as messages, min(received_at) as since
                        from incoming_message where ending is null and kind = :kind
                        """)
                .param("kind", kind.word())
                .query((row, _) -> new Backlog(row.getInt("messages"), Sql.findInstant(row, "since")))
                .single();
    }

    @Override
    public int removeEndedBefore(Kind kind, Instant moment) {
        return database.sql("delete from incoming_message where kind = :kind and ended_at < :moment")
                .param("kind", kind.word())
                .param("moment", Sql.utc(moment))
                .update();
    }

    @Override
    public int removeReceivedBefore(Kind kind, Instant moment) {
        return database.sql("delete from incoming_message where kind = :kind and received_at < :moment")
                .param("kind", kind.word())
                .param("moment", Sql.utc(moment))
                .update();
    }

    private SecretKey key(Kind kind) {
        return master.derived(
                switch (kind) {
                    case MAIL -> "incoming-mail";
                    case TEXT -> "incoming-text";
                    case SMS_CALL -> "incoming-sms-call";
                },
                "AES");
    }

    /// Binds each piece to its message and its place. A text message is one piece.
    private static UUID row(Kind kind, UUID message, int place) {
        return kind == Kind.TEXT && place == 0 ? message : StoredAttachments.row(message, place);
    }

    private String hash(String text) {
        return HexFormat.of().formatHex(CheckedKey.hash(master.derived("incoming-text-sameness", Sha256.KEYED), text));
    }
}
