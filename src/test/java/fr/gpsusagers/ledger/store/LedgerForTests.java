package fr.gpsusagers.ledger.store;

import fr.gpsusagers.ledger.Entries;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The real store of the ledger, for tests that stand outside of this room.
public final class LedgerForTests {

    private LedgerForTests() {}

    public static Entries of(DataSource source) {
        return new StoredEntries(JdbcClient.create(source), new JdbcTemplate(source));
    }
}
