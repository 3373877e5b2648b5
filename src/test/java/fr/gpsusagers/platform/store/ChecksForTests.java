package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.key.KeyChecks;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives tests of other packages access to the key checks stored in a database.
public final class ChecksForTests {

    private ChecksForTests() {}

    public static KeyChecks of(JdbcClient database) {
        return new StoredKeyChecks(database);
    }
}
