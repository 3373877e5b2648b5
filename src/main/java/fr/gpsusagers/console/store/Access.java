package fr.gpsusagers.console.store;

import fr.gpsusagers.kernel.settings.Settings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// What it takes to connect to a database. It keeps its password to itself.
record Access(String url, String user, String password) {

    private static final String SECONDS = "5";

    static Access to(Settings.ExternalDatabase external) {
        return new Access(external.url(), external.user(), external.password());
    }

    /// A connection of its own, outside any pool.
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
