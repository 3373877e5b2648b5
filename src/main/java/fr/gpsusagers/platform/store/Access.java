package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.start.Settings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// The URL and account of a database. `toString` hides the password.
record Access(String url, String user, String password) {

    private static final String SECONDS = "5";

    /// The longest wait for the server's next answer: long enough for a migration, or for a table that is
    /// written anew. Clients and jobs wait much less, see [FairPool].
    private static final String LONGEST_ANSWER_SECONDS = "1800";

    static Access to(Settings.ExternalDatabase external) {
        return new Access(external.url(), external.user(), external.password());
    }

    /// Opens a connection outside the pool.
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, properties());
    }

    /// Returns the account, and limits for a server that stops answering without closing its connections.
    Properties properties() {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", SECONDS);
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("socketTimeout", LONGEST_ANSWER_SECONDS);
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
