package fr.gpsusagers.ledger.store;

import fr.gpsusagers.ledger.Entries;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives tests of other packages access to the ledger in the database.
public final class LedgerForTests {

    private LedgerForTests() {}

    public static Entries of(DataSource source) {
        return new StoredEntries(JdbcClient.create(source), new JdbcTemplate(source), _ -> {});
    }
}
