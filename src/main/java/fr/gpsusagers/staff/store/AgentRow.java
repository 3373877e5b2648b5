package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/// Reads an agent from a database row, and converts its values for the columns.
final class AgentRow {

    /// The columns that every query for agents selects.
    static final String COLUMNS = " agent.id, login, roles, desks, agent.rights_version, status ";

    private AgentRow() {}

    static Agent agent(ResultSet row) throws SQLException {
        return new Agent(
                new AgentId(Sql.id(row, "id")),
                new Login(row.getString("login")),
                Sql.set(row, "roles", Role::parse),
                Sql.set(row, "desks", DeskId::new),
                row.getInt("rights_version"),
                Agent.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)));
    }

    static String status(Agent agent) {
        return agent.status().name().toLowerCase(Locale.ROOT);
    }

    static String[] roles(Agent agent) {
        return agent.roles().stream().map(Role::word).sorted().toArray(String[]::new);
    }
}
