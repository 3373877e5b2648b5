package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.watch.Traces;
import fr.gpsusagers.kernel.key.TestKeys;
import fr.gpsusagers.ledger.Entries;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a database keeps, for tests that stand outside of this room.
public final class StoredForTests {

    private final JdbcClient database;
    private final Vault vault;

    private StoredForTests(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /// @param masterKey the file that opens who asked
    public static StoredForTests of(JdbcClient database, Path masterKey) {
        return new StoredForTests(database, new Vault(TestKeys.master(masterKey)));
    }

    public Enquiries enquiries() {
        return new StoredEnquiries(database);
    }

    public Persons persons() {
        return new StoredPersons(database, vault);
    }

    /// The histories, which write to this ledger too.
    public Steps steps(Entries ledger) {
        return new StoredSteps(database, ledger, persons(), vault);
    }

    /// What rows leave in the files of this database.
    public static Traces traces(DataSource database) {
        return new StoredTraces(new JdbcTemplate(database));
    }
}
