package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.Passes;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Stores the generation in the same row as the person's key, so that erasing the person deletes both.
@Repository
class StoredPasses implements Passes {

    private final JdbcClient database;

    StoredPasses(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Integer> findGeneration(EnquiryId enquiry) {
        return database.sql("select pass_generation from enquiry_person where enquiry = :enquiry")
                .param("enquiry", enquiry.value())
                .query(Integer.class)
                .optional();
    }

    @Override
    public boolean revoke(EnquiryId enquiry) {
        int revoked = database.sql(
                        "update enquiry_person set pass_generation = pass_generation + 1 where enquiry = :enquiry")
                .param("enquiry", enquiry.value())
                .update();
        return revoked > 0;
    }
}
