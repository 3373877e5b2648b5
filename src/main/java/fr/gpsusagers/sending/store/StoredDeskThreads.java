package fr.gpsusagers.sending.store;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.sending.ThreadToken;
import fr.gpsusagers.sending.desk.DeskMail;
import fr.gpsusagers.sending.desk.DeskReply;
import fr.gpsusagers.sending.desk.DeskThread;
import fr.gpsusagers.sending.desk.DeskThreads;
import fr.gpsusagers.staff.Token;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredDeskThreads implements DeskThreads {

    private static final String SELECT = """
            select enquiry, desk, reply_token, link_token, told, started_at, reminded_at, ended_at from desk_thread
            """;

    private final JdbcClient database;
    private final Persons persons;

    StoredDeskThreads(JdbcClient database, Persons persons) {
        this.database = database;
        this.persons = persons;
    }

    @Override
    public boolean add(DeskThread thread) {
        if (persons.isErased(thread.enquiry())) {
            return false;
        }
        return database.sql("""
                        insert into desk_thread (enquiry, desk, reply_token, link_token, told, started_at)
                        values (:enquiry, :desk, :reply, :link, :told, :started)
                        on conflict do nothing
                        """)
                        .param("enquiry", thread.enquiry().value())
                        .param("desk", thread.desk().value())
                        .param("reply", thread.reply().value())
                        .param("link", thread.link().value())
                        .param("told", thread.told())
                        .param("started", Sql.utc(thread.startedAt()))
                        .update()
                == 1;
    }

    @Override
    public boolean replace(DeskThread before, DeskThread after) {
        return database.sql("""
                        update desk_thread
                        set reply_token = :reply, link_token = :link, told = :told, started_at = :started, reminded_at = :reminded, ended_at = :ended
                        where enquiry = :enquiry and desk = :desk and told = :told_before
                          and reminded_at is not distinct from :reminded_before
                          and ended_at is not distinct from :ended_before
                        """)
                        .param("enquiry", after.enquiry().value())
                        .param("desk", after.desk().value())
                        .param("reply", after.reply().value())
                        .param("link", after.link().value())
                        .param("told", after.told())
                        .param("started", Sql.utc(after.startedAt()))
                        .param("reminded", Sql.utc(after.remindedAt()))
                        .param("ended", Sql.utc(after.endedAt()))
                        .param("told_before", before.told())
                        .param("reminded_before", Sql.utc(before.remindedAt()))
                        .param("ended_before", Sql.utc(before.endedAt()))
                        .update()
                == 1;
    }

    @Override
    public Optional<DeskThread> find(EnquiryId enquiry, DeskId desk) {
        return database.sql(SELECT + "where enquiry = :enquiry and desk = :desk")
                .param("enquiry", enquiry.value())
                .param("desk", desk.value())
                .query((row, _) -> thread(row))
                .optional();
    }

    @Override
    public Optional<DeskThread> find(Token link) {
        return database.sql(SELECT + "where link_token = :token")
                .param("token", link.value())
                .query((row, _) -> thread(row))
                .optional();
    }

    @Override
    public Optional<DeskThread> find(ThreadToken reply) {
        return database.sql(SELECT + "where reply_token = :token")
                .param("token", reply.value())
                .query((row, _) -> thread(row))
                .optional();
    }

    @Override
    public List<DeskThread> list(DeskId desk, Collection<EnquiryId> enquiries) {
        return database.sql(SELECT + "where desk = :desk and enquiry = any (:among)")
                .param("desk", desk.value())
                .param("among", Sql.ids(enquiries, EnquiryId::value))
                .query((row, _) -> thread(row))
                .list();
    }

    @Override
    public List<DeskThread> listOpen(DeskId desk) {
        return database.sql(SELECT + "where desk = :desk and ended_at is null order by started_at, enquiry")
                .param("desk", desk.value())
                .query((row, _) -> thread(row))
                .list();
    }

    private static DeskThread thread(ResultSet row) throws SQLException {
        return new DeskThread(
                new EnquiryId(Sql.id(row, "enquiry")),
                new DeskId(row.getString("desk")),
                new ThreadToken(row.getString("reply_token")),
                new Token(row.getString("link_token")),
                row.getInt("told"),
                Sql.instant(row, "started_at"),
                Sql.findInstant(row, "reminded_at"),
                Sql.findInstant(row, "ended_at"));
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
    public Optional<DeskMail> findMail(UUID id) {
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
    public int countMailsAboutReplies(EnquiryId enquiry, DeskId desk, Instant since) {
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

    private record SealedReply(UUID id, EnquiryId enquiry, DeskId desk, byte[] sealed, Instant at) {}

    @Override
    public void add(DeskReply reply) {
        persons.seal(reply.enquiry(), reply.words())
                .ifPresent(ciphertext -> database.sql("""
                                insert into desk_reply (id, enquiry, desk, sealed, at)
                                values (:id, :enquiry, :desk, :sealed, :at)
                                """)
                        .param("id", reply.id())
                        .param("enquiry", reply.enquiry().value())
                        .param("desk", reply.desk().value())
                        .param("sealed", ciphertext)
                        .param("at", Sql.utc(reply.at()))
                        .update());
    }

    @Override
    public List<DeskReply> listReplies(EnquiryId enquiry, DeskId desk) {
        return read(database.sql(
                        "select id, enquiry, desk, sealed, at from desk_reply where enquiry = :enquiry and desk = :desk order by at, id")
                .param("enquiry", enquiry.value())
                .param("desk", desk.value()));
    }

    @Override
    public List<UUID> listWaitingReplies() {
        return database.sql("select id from desk_reply order by at, id")
                .query((row, _) -> Sql.id(row, "id"))
                .list();
    }

    @Override
    public Optional<DeskReply> findReply(UUID id) {
        return read(database.sql("select id, enquiry, desk, sealed, at from desk_reply where id = :id")
                        .param("id", id))
                .stream()
                .findFirst();
    }

    private List<DeskReply> read(JdbcClient.StatementSpec query) {
        return query
                .query((row, _) -> new SealedReply(
                        Sql.id(row, "id"),
                        new EnquiryId(Sql.id(row, "enquiry")),
                        new DeskId(row.getString("desk")),
                        row.getBytes("sealed"),
                        Sql.instant(row, "at")))
                .list()
                .stream()
                .flatMap(row -> persons.open(row.enquiry(), row.sealed()).stream()
                        .map(words -> new DeskReply(row.id(), row.enquiry(), row.desk(), words, row.at())))
                .toList();
    }

    @Override
    public boolean removeReply(UUID id) {
        return database.sql("delete from desk_reply where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }
}
