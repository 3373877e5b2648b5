package fr.gpsusagers.messaging.store;

import static java.time.ZoneOffset.UTC;

import fr.gpsusagers.kernel.key.MasterKey;
import fr.gpsusagers.kernel.key.Sealing;
import fr.gpsusagers.messaging.file.FileContent;
import fr.gpsusagers.messaging.incoming.IncomingMails;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Seals mails with a key derived from the master key: nobody knows yet whose they are.
@Repository
class StoredIncomingMails implements IncomingMails {

    private final JdbcClient database;
    private final MasterKey master;

    StoredIncomingMails(JdbcClient database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    private SecretKey key() {
        return master.derived("incoming-mail", "AES");
    }

    @Override
    public void add(UUID id, FileContent raw, Instant now) {
        database.sql("insert into incoming_mail (id, received_at, next_try_at) values (:id, :now, :now)")
                .param("id", id)
                .param("now", now.atOffset(UTC))
                .update();
        try (InputStream content = raw.open()) {
            byte[] piece = content.readNBytes(StoredAttachments.PIECE);
            for (int place = 0; piece.length > 0; place++) {
                insert(id, place, piece);
                piece = content.readNBytes(StoredAttachments.PIECE);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void insert(UUID mail, int place, byte[] piece) {
        database.sql("insert into incoming_mail_piece (mail, place, sealed) values (:mail, :place, :sealed)")
                .param("mail", mail)
                .param("place", place)
                .param("sealed", Sealing.seal(key(), StoredAttachments.row(mail, place), piece))
                .update();
    }

    @Override
    public Optional<Kept> findNext(Instant now) {
        return database.sql("""
                        select id, received_at, tries from incoming_mail
                        where ending is null and next_try_at <= :now
                        order by received_at, id
                        limit 1
                        for update skip locked
                        """)
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getInt("tries")))
                .optional();
    }

    @Override
    public InputStream open(UUID id) {
        SecretKey key = key();
        return new PieceStream(place -> database.sql(
                        "select sealed from incoming_mail_piece where mail = :mail and place = :place")
                .param("mail", id)
                .param("place", place)
                .query((row, _) -> row.getBytes("sealed"))
                .optional()
                .map(ciphertext -> Sealing.open(key, StoredAttachments.row(id, place), ciphertext)
                        .orElseThrow(() -> new IllegalStateException("A piece of the mail is damaged"))));
    }

    @Override
    public boolean isKnown(String mailKey) {
        return database.sql("select exists (select from incoming_mail where key = :key and ending is not null)")
                .param("key", mailKey)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void end(UUID id, String mailKey, Ending ending, Instant now) {
        database.sql("update incoming_mail set key = :key, ending = :ending, ended_at = :now where id = :id")
                .param("key", mailKey)
                .param("ending", ending.word())
                .param("now", now.atOffset(UTC))
                .param("id", id)
                .update();
        database.sql("delete from incoming_mail_piece where mail = :id")
                .param("id", id)
                .update();
    }

    @Override
    public void delay(UUID id, Instant until) {
        database.sql("update incoming_mail set next_try_at = :until, tries = tries + 1 where id = :id")
                .param("until", until.atOffset(UTC))
                .param("id", id)
                .update();
    }

    @Override
    public Backlog count() {
        return database.sql(
                        "select count(*) as mails, min(received_at) as since from incoming_mail where ending is null")
                .query((row, _) -> new Backlog(row.getInt("mails"), since(row)))
                .single();
    }

    private static Optional<Instant> since(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("since", OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    @Override
    public int removeEndedBefore(Instant moment) {
        return database.sql("delete from incoming_mail where ended_at < :moment")
                .param("moment", moment.atOffset(UTC))
                .update();
    }
}
