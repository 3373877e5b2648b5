package fr.gpsusagers.messaging.store;

import static java.time.ZoneOffset.UTC;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.key.MasterKey;
import fr.gpsusagers.kernel.key.Sealing;
import fr.gpsusagers.messaging.text.IncomingTexts;
import fr.gpsusagers.messaging.text.KeptText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Seals texts with a key derived from the master key: they belong to no person of ours yet.
@Repository
class StoredIncomingTexts implements IncomingTexts {

    /// A text that is damaged, or sealed under another key, hinders no other: an operator learns that it
    /// came.
    private static final String UNREADABLE = "\n[SMS que nous n’avons pas pu lire.]";

    private static final String HASHING = "HmacSHA256";

    private final JdbcClient database;
    private final MasterKey master;

    StoredIncomingTexts(JdbcClient database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    @Override
    public void add(KeptText text, String sameness, String senderKey, Content content) {
        String plain = text.from().map(PhoneNumber::dialled).orElse("") + "\n" + text.words();
        database.sql("""
                        insert into incoming_text (id, received_at, next_try_at, sealed, key, sender_key, is_note)
                        values (:id, :at, :at, :sealed, :key, :sender, :note)
                        """)
                .param("id", text.id())
                .param("at", text.receivedAt().atOffset(UTC))
                .param("sealed", Sealing.seal(sealingKey(), text.id(), plain))
                .param("key", hash(sameness))
                .param("sender", senderKey)
                .param("note", content == Content.FLOOD_NOTE)
                .update();
    }

    @Override
    public boolean isKnown(String sameness, Instant since) {
        return database.sql("select exists (select from incoming_text where key = :key and received_at > :since)")
                .param("key", hash(sameness))
                .param("since", since.atOffset(UTC))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Flow countFrom(String senderKey, Instant since) {
        return database.sql("""
                        select count(*) filter (where not is_note) as texts, coalesce(bool_or(is_note), false) as noted
                        from incoming_text where sender_key = :sender and received_at > :since
                        """)
                .param("sender", senderKey)
                .param("since", since.atOffset(UTC))
                .query((row, _) -> new Flow(row.getInt("texts"), row.getBoolean("noted")))
                .single();
    }

    @Override
    public Optional<KeptText> findNext(Instant now) {
        return database.sql("""
                        select id, received_at, tries, sealed from incoming_text
                        where ending is null and next_try_at <= :now
                        order by received_at, id
                        limit 1
                        for update skip locked
                        """)
                .param("now", now.atOffset(UTC))
                .query((row, _) -> read(row))
                .optional();
    }

    private KeptText read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String plain =
                Sealing.openText(sealingKey(), id, row.getBytes("sealed")).orElse(UNREADABLE);
        int end = plain.indexOf('\n');
        return new KeptText(
                id,
                Optional.of(plain.substring(0, end))
                        .filter(number -> !number.isEmpty())
                        .map(PhoneNumber::new),
                plain.substring(end + 1),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"));
    }

    @Override
    public void end(UUID id, Ending ending, Optional<EnquiryId> enquiry, Instant now) {
        database.sql("""
                        update incoming_text
                        set sealed = null, ending = :ending, enquiry = :enquiry, ended_at = :now
                        where id = :id
                        """)
                .param("ending", ending.word())
                .param("enquiry", enquiry.map(EnquiryId::value).orElse(null))
                .param("now", now.atOffset(UTC))
                .param("id", id)
                .update();
    }

    @Override
    public void delay(UUID id, Instant until) {
        database.sql("update incoming_text set next_try_at = :until, tries = tries + 1 where id = :id")
                .param("until", until.atOffset(UTC))
                .param("id", id)
                .update();
    }

    @Override
    public Waiting count() {
        return database.sql(
                        "select count(*) as texts, min(received_at) as since from incoming_text where ending is null")
                .query((row, _) -> new Waiting(
                        row.getInt("texts"),
                        Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .single();
    }

    @Override
    public int removeEndedBefore(Instant moment) {
        return database.sql("delete from incoming_text where ended_at < :moment")
                .param("moment", moment.atOffset(UTC))
                .update();
    }

    private SecretKey sealingKey() {
        return master.derived("incoming-text", "AES");
    }

    private String hash(String text) {
        try {
            var mac = Mac.getInstance(HASHING);
            mac.init(master.derived("incoming-text-sameness", HASHING));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
