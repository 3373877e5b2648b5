package fr.gpsusagers.kernel.store;

import fr.gpsusagers.kernel.key.KeyChecks;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a database keeps of keys, for tests that stand outside of this room.
public final class ChecksForTests {

    private ChecksForTests() {}

    public static KeyChecks of(JdbcClient database) {
        return new StoredKeyChecks(database);
    }
}
