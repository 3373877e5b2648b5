package fr.gpsusagers.sending.store;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.sending.Transmission;
import fr.gpsusagers.sending.Transmissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredTransmissions implements Transmissions {

    private final JdbcClient database;

    StoredTransmissions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Transmission transmission) {
        database.sql("""
                        insert into transmission (id, enquiry, contact, at) values (:id, :enquiry, :contact, :at)
                        on conflict (enquiry) do update
                        set id = excluded.id, contact = excluded.contact, at = excluded.at
                        """)
                .param("id", transmission.id())
                .param("enquiry", transmission.enquiry().value())
                .param("contact", transmission.contact().value())
                .param("at", Sql.utc(transmission.at()))
                .update();
    }

    @Override
    public Optional<Transmission> find(UUID id) {
        return findWhere("id = :value", id);
    }

    @Override
    public Optional<Transmission> find(EnquiryId enquiry) {
        return findWhere("enquiry = :value", enquiry.value());
    }

    private Optional<Transmission> findWhere(String condition, UUID value) {
        return database.sql("select id, enquiry, contact, at from transmission where " + condition)
                .param("value", value)
                .query(StoredTransmissions::read)
                .optional();
    }

    private static Transmission read(ResultSet row, int index) throws SQLException {
        return new Transmission(
                Sql.id(row, "id"),
                new EnquiryId(Sql.id(row, "enquiry")),
                new ContactId(row.getString("contact")),
                Sql.instant(row, "at"));
    }
}
