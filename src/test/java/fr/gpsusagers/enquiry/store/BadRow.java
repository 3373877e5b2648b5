package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.EnquiryId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Makes every change of one request fail in the database.
public record BadRow(JdbcClient database, String table) implements AutoCloseable {

    public static BadRow of(JdbcClient database, EnquiryId enquiry) {
        return in("enquiry_step", database, enquiry);
    }

    /// @param table of which each insertion for this request fails
    public static BadRow in(String table, JdbcClient database, EnquiryId enquiry) {
        database.sql("""
                        create or replace function refuse_step() returns trigger language plpgsql as $$
                        begin
                            if new.enquiry = '%s' then raise exception 'bad row'; end if;
                            return new;
                        end $$
                        """.formatted(enquiry.value())).update();
        database.sql("create or replace trigger refuse_step before insert on " + table
                        + " for each row execute function refuse_step()")
                .update();
        return new BadRow(database, table);
    }

    @Override
    public void close() {
        database.sql("drop trigger refuse_step on " + table).update();
    }
}
