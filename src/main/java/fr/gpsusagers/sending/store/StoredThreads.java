package fr.gpsusagers.sending.store;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.sending.ThreadToken;
import fr.gpsusagers.sending.Threads;
import java.security.SecureRandom;
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
}
