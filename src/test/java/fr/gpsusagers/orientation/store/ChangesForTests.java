package fr.gpsusagers.orientation.store;

import fr.gpsusagers.orientation.change.ContentChanges;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives tests of other packages access to the changes stored in a database.
public final class ChangesForTests {

    private ChangesForTests() {}

    public static ContentChanges of(JdbcClient database) {
        return new StoredContentChanges(database);
    }
}
