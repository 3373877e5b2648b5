package fr.gpsusagers.sending.store;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.sending.desk.DeskMail;
import fr.gpsusagers.sending.desk.DeskMails;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredDeskMails implements DeskMails {

    private final JdbcClient database;

    StoredDeskMails(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(DeskMail mail) {
        database.sql("""
                        insert into desk_mail (id, enquiry, desk, kind, since, at)
                        values (:id, :enquiry, :desk, :kind, :since, :at)
                        """)
                .param("id", mail.id())
                .param("enquiry", mail.enquiry().value())
                .param("desk", mail.desk().value())
                .param("kind", mail.kind().name())
                .param("since", mail.since())
                .param("at", Sql.utc(mail.at()))
                .update();
    }

    @Override
    public Optional<DeskMail> find(UUID id) {
        return database.sql("select id, enquiry, desk, kind, since, at from desk_mail where id = :id")
                .param("id", id)
                .query((row, _) -> new DeskMail(
                        Sql.id(row, "id"),
                        new EnquiryId(Sql.id(row, "enquiry")),
                        new DeskId(row.getString("desk")),
                        DeskMail.Kind.valueOf(row.getString("kind")),
                        row.getInt("since"),
                        Sql.instant(row, "at")))
                .optional();
    }

    @Override
    public int countAboutReplies(EnquiryId enquiry, DeskId desk, Instant since) {
        return database.sql("""
                        select count(*) from desk_mail
                        where enquiry = :enquiry and desk = :desk and at > :since and kind like 'REPLY%'
                        """)
                .param("enquiry", enquiry.value())
                .param("desk", desk.value())
                .param("since", Sql.utc(since))
                .query(Integer.class)
                .single();
    }
}
