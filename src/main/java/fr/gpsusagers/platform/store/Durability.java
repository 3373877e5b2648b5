package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.start.Refusal;
import java.sql.Connection;
import java.sql.SQLException;

/// Refuses a database that could lose acknowledged writes in a crash. Three settings are read from the running
/// server as the product's own user, because PostgreSQL can override each of them for one user or database.
final class Durability {

    private static final String[] SETTINGS = {"fsync", "full_page_writes", "synchronous_commit"};

    private Durability() {}

    static void check(Access access) {
        try (var connection = access.connect()) {
            for (String setting : SETTINGS) {
                checkIsOn(connection, setting);
            }
        } catch (SQLException unreachable) {
            throw new Refusal(
                    "La base de données " + access + " ne répond pas : " + reason(unreachable)
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
}
