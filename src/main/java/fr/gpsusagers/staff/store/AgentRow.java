package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads an agent from a database row, and converts its values for the columns.
final class AgentRow {

    /// The columns that every query for agents selects.
    static final String COLUMNS = " agent.id, login, roles, desks, agent.rights_version, status ";

    private AgentRow() {}

    static Agent agent(ResultSet row) throws SQLException {
        return new Agent(
                id(row, "id"),
                new Login(row.getString("login")),
                set(row, "roles", Role::parse),
                set(row, "desks", DeskId::new),
                row.getInt("rights_version"),
                Agent.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)));
    }

    static AgentId id(ResultSet row, String column) throws SQLException {
        return new AgentId(row.getObject(column, UUID.class));
    }

    static String status(Agent agent) {
        return agent.status().name().toLowerCase(Locale.ROOT);
    }

    static String[] roles(Agent agent) {
        return agent.roles().stream().map(Role::word).sorted().toArray(String[]::new);
    }

    static String[] desks(Set<DeskId> desks) {
        return desks.stream().map(DeskId::value).sorted().toArray(String[]::new);
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<String, T> read) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(read)
                .collect(Collectors.toSet());
    }
}
