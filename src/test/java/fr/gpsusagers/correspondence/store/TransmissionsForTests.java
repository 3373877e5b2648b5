package fr.gpsusagers.correspondence.store;

import fr.gpsusagers.correspondence.transmission.Transmissions;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The real store of transmissions, for tests in other packages.
public final class TransmissionsForTests {

    private TransmissionsForTests() {}

    public static Transmissions of(JdbcClient database) {
        return new StoredTransmissions(database);
    }
}
