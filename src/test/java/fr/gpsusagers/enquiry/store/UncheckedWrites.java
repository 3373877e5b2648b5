package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.Enquiry;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes the row of a taken request whatever is stored by then, as no use case may.
public record UncheckedWrites(JdbcClient database) {

    public void write(Enquiry.Taken taken) {
        database.sql("""
                        update enquiry
                        set state = :state, agent = :agent, taken_at = :taken_at, touched_at = :touched_at,
                            not_before = null, closed_at = null, outcome = null, outcome_detail = null
                        where id = :id
                        """).params(EnquiryRow.write(taken)).update();
    }
}
