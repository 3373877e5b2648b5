package fr.gpsusagers.sending.store;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.sending.SentMessage;
import fr.gpsusagers.sending.SentMessage.Travel;
import fr.gpsusagers.sending.ThreadToken;
import fr.gpsusagers.sending.Threads;
import fr.gpsusagers.sending.notice.MailThread.Author;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredThreads implements Threads {

    private final JdbcClient database;
    private final Persons persons;
    private final SecureRandom random = new SecureRandom();

    StoredThreads(JdbcClient database, Persons persons) {
        this.database = database;
        this.persons = persons;
    }

    /// Two senders may ask at once: the first one’s token stays.
    @Override
    public Optional<ThreadToken> findToken(EnquiryId enquiry) {
        Optional<ThreadToken> known = findKnown(enquiry);
        if (known.isPresent() || persons.isErased(enquiry)) {
            return known;
        }
        database.sql("""
                        insert into mail_thread (enquiry, token) values (:enquiry, :token)
                        on conflict (enquiry) do nothing
                        """)
                .param("enquiry", enquiry.value())
                .param("token", ThreadToken.random(random).value())
                .update();
        return findKnown(enquiry);
    }

    private Optional<ThreadToken> findKnown(EnquiryId enquiry) {
        return database.sql("select token from mail_thread where enquiry = :enquiry")
                .param("enquiry", enquiry.value())
                .query(String.class)
                .optional()
                .map(ThreadToken::new);
    }

    @Override
    public Optional<EnquiryId> find(ThreadToken token) {
        return database.sql("select enquiry from mail_thread where token = :token")
                .param("token", token.value())
                .query(UUID.class)
                .optional()
                .map(EnquiryId::new);
    }

    @Override
    public void updateLast(EnquiryId enquiry, String messageId) {
        database.sql("update mail_thread set last_message_id = :last where enquiry = :enquiry")
                .param("enquiry", enquiry.value())
                .param("last", messageId)
                .update();
    }

    @Override
    public Optional<String> findLast(EnquiryId enquiry) {
        return database.sql(
                        "select last_message_id from mail_thread where enquiry = :enquiry and last_message_id is not null")
                .param("enquiry", enquiry.value())
                .query(String.class)
                .optional();
    }

    private record SealedMessage(UUID id, EnquiryId enquiry, byte[] sealed, Author author, Travel travel, Instant at) {}

    @Override
    public void add(SentMessage message) {
        persons.seal(message.enquiry(), message.words())
                .ifPresent(ciphertext -> database.sql("""
                                with message as (
                                    insert into sent_message (id, enquiry, author, travel, at)
                                    values (:id, :enquiry, :author, :travel, :at)
                                    returning id, enquiry)
                                insert into sent_words (message, enquiry, sealed)
                                select id, enquiry, :sealed from message
                                """)
                        .param("id", message.id())
                        .param("enquiry", message.enquiry().value())
                        .param("sealed", ciphertext)
                        .param("author", message.author().name())
                        .param("travel", message.travel().name())
                        .param("at", Sql.utc(message.at()))
                        .update());
    }

    @Override
    public Optional<SentMessage> findMessage(UUID id) {
        return database.sql("""
                        select id, sent_message.enquiry, sealed, author, travel, at
                        from sent_message join sent_words on message = id
                        where id = :id
                        """)
                .param("id", id)
                .query((row, _) -> sealed(row))
                .optional()
                .flatMap(row -> persons.open(row.enquiry(), row.sealed())
                        .map(words ->
                                new SentMessage(row.id(), row.enquiry(), words, row.author(), row.travel(), row.at())));
    }

    @Override
    public Optional<EnquiryId> findEnquiry(UUID id) {
        return database.sql("select enquiry from sent_message where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(EnquiryId::new);
    }

    private static SealedMessage sealed(ResultSet row) throws SQLException {
        return new SealedMessage(
                Sql.id(row, "id"),
                new EnquiryId(Sql.id(row, "enquiry")),
                row.getBytes("sealed"),
                Author.valueOf(row.getString("author")),
                Travel.valueOf(row.getString("travel")),
                Sql.instant(row, "at"));
    }
}
