package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.erase.Traces;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.kernel.key.TestKeys;
import fr.gpsusagers.ledger.Entries;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a database keeps, for tests that stand outside of this room.
public record StoredForTests(Enquiries enquiries, Persons persons) {

    /// @param masterKey the file that opens who asked
    public static StoredForTests of(JdbcClient database, Path masterKey) {
        return new StoredForTests(
                new StoredEnquiries(database), new StoredPersons(database, new Vault(TestKeys.master(masterKey))));
    }

    /// The histories, which write to this ledger too.
    public Steps steps(JdbcClient database, Entries ledger) {
        return new StoredSteps(database, ledger, persons);
    }

    /// What rows leave in the files of this database.
    public static Traces traces(DataSource database) {
        return new StoredTraces(new JdbcTemplate(database));
    }
}
