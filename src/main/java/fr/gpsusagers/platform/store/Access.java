package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.kernel.start.Settings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// The URL and account of a database. `toString` hides the password.
record Access(String url, String user, String password) {

    private static final String SECONDS = "5";
    private static final String[] DURABLE = {"fsync", "full_page_writes", "synchronous_commit"};

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

    /// Refuses a database that could lose acknowledged writes in a crash. Three settings are read from the running
    /// server as the product's own user, because PostgreSQL can override each of them for one user or database.
    void checkDurability() {
        try (var connection = connect()) {
            for (String setting : DURABLE) {
                checkIsOn(connection, setting);
            }
        } catch (SQLException unreachable) {
            throw new Refusal(
                    "La base de données " + this + " ne répond pas : " + reason(unreachable)
                            + " Vérifiez GPS_DATABASE_URL, GPS_DATABASE_USER et GPS_DATABASE_PASSWORD.",
                    unreachable);
        }
    }

    private static void checkIsOn(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("show " + setting)) {
            answer.next();
            if (answer.getString(1).equals("off")) {
                throw new Refusal("Le réglage " + setting + " de PostgreSQL est à off : une coupure de courant ferait"
                        + " perdre des demandes. Remettez-le à on, puis relancez.");
            }
        }
    }

    private static String reason(SQLException unreachable) {
        return switch (String.valueOf(unreachable.getSQLState())) {
            case "28P01", "28000" -> "elle refuse l’utilisateur ou son mot de passe.";
            case "3D000" -> "cette base n’existe pas.";
            default -> "le serveur est injoignable.";
        };
    }

    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
