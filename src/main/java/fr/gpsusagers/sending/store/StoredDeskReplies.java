package fr.gpsusagers.sending.store;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.sending.desk.DeskReplies;
import fr.gpsusagers.sending.desk.DeskReply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredDeskReplies implements DeskReplies {

    private final JdbcClient database;
    private final Persons persons;

    StoredDeskReplies(JdbcClient database, Persons persons) {
        this.database = database;
        this.persons = persons;
    }

    private record Row(UUID id, EnquiryId enquiry, DeskId desk, byte[] sealed, Instant at) {}

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
    public List<DeskReply> list(EnquiryId enquiry, DeskId desk) {
        return read(database.sql(
                        "select id, enquiry, desk, sealed, at from desk_reply where enquiry = :enquiry and desk = :desk order by at, id")
                .param("enquiry", enquiry.value())
                .param("desk", desk.value()));
    }

    @Override
    public List<UUID> listWaiting() {
        return database.sql("select id from desk_reply order by at, id")
                .query((row, _) -> Sql.id(row, "id"))
                .list();
    }

    @Override
    public Optional<DeskReply> find(UUID id) {
        return read(database.sql("select id, enquiry, desk, sealed, at from desk_reply where id = :id")
                        .param("id", id))
                .stream()
                .findFirst();
    }

    private List<DeskReply> read(JdbcClient.StatementSpec query) {
        return query
                .query((row, _) -> new Row(
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
    public boolean remove(UUID id) {
        return database.sql("delete from desk_reply where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }
}
