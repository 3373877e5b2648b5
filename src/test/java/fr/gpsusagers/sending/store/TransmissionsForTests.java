package fr.gpsusagers.sending.store;

import fr.gpsusagers.sending.Transmissions;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The real store of transmissions, for tests in other packages.
public final class TransmissionsForTests {

    private TransmissionsForTests() {}

    public static Transmissions of(JdbcClient database) {
        return new StoredTransmissions(database);
    }
}
