package fr.gpsusagers.database.store;

import fr.gpsusagers.kernel.settings.Settings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// The URL and account of a database. `toString` hides the password.
record Access(String url, String user, String password) {

    private static final String SECONDS = "5";

    static Access to(Settings.ExternalDatabase external) {
        return new Access(external.url(), external.user(), external.password());
    }

    /// Opens a connection outside the pool.
    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", SECONDS);
        properties.setProperty("connectTimeout", SECONDS);
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
