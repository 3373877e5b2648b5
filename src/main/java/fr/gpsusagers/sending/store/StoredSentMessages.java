package fr.gpsusagers.sending.store;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.sending.SentMessage;
import fr.gpsusagers.sending.SentMessage.Travel;
import fr.gpsusagers.sending.SentMessages;
import fr.gpsusagers.sending.notice.MailThread.Author;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSentMessages implements SentMessages {

    private final JdbcClient database;
    private final Persons persons;

    StoredSentMessages(JdbcClient database, Persons persons) {
        this.database = database;
        this.persons = persons;
    }

    private record Row(UUID id, EnquiryId enquiry, byte[] sealed, Author author, Travel travel, Instant at) {}

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
    public Optional<SentMessage> find(UUID id) {
        return database.sql("""
                        select id, sent_message.enquiry, sealed, author, travel, at
                        from sent_message join sent_words on message = id
                        where id = :id
                        """)
                .param("id", id)
                .query((row, _) -> row(row))
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

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                Sql.id(row, "id"),
                new EnquiryId(Sql.id(row, "enquiry")),
                row.getBytes("sealed"),
                Author.valueOf(row.getString("author")),
                Travel.valueOf(row.getString("travel")),
                Sql.instant(row, "at"));
    }
}
