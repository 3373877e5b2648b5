package fr.gpsusagers.receiving.store;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.receiving.TextAcknowledgements;
import fr.gpsusagers.sending.NoticeWords.Question;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredTextAcknowledgements implements TextAcknowledgements {

    private final JdbcClient database;

    StoredTextAcknowledgements(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Instant> findLast(EnquiryId enquiry) {
        return findWhere("enquiry = :enquiry", enquiry);
    }

    @Override
    public Optional<Instant> findAsked(EnquiryId enquiry) {
        return findWhere("enquiry = :enquiry and asks", enquiry);
    }

    private Optional<Instant> findWhere(String condition, EnquiryId enquiry) {
        return database.sql("select at from text_acknowledgement where " + condition)
                .param("enquiry", enquiry.value())
                .query((row, _) -> Sql.instant(row, "at"))
                .optional();
    }

    @Override
    public void updateLast(EnquiryId enquiry, Instant at, Question question) {
        database.sql("""
                        insert into text_acknowledgement (enquiry, at, asks) values (:enquiry, :at, :asks)
                        on conflict (enquiry) do update set at = excluded.at, asks = excluded.asks
                        """)
                .param("enquiry", enquiry.value())
                .param("at", Sql.utc(at))
                .param("asks", question == Question.ASKED)
                .update();
    }
}
