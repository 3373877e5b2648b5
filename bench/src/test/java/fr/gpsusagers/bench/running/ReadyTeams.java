package fr.gpsusagers.bench.running;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.pack.TestPacks;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives every desk of the pack an agent, and opens its callbacks.
public final class ReadyTeams {

    private ReadyTeams() {}

    public static void hire(JdbcClient database, OffsetDateTime now) {
        openAll(database, now, hireOne(database, "essai"));
    }

    /// Opens the callbacks of every desk.
    public static void openAll(JdbcClient database, OffsetDateTime now, UUID agent) {
        database.sql("insert into desk_opening (desk, opened_at, opened_by) select unnest(:desks), :now, :agent")
                .param("desks", desks())
                .param("now", now)
                .param("agent", agent)
                .update();
    }

    /// Adds an agent who works at every desk; returns the agent's id.
    public static UUID hireOne(JdbcClient database, String login) {
        return hireOne(database, login, desks());
    }

    /// Adds an agent of these desks; returns the agent's id.
    public static UUID hireOne(JdbcClient database, String login, String... desks) {
        UUID agent = UUID.randomUUID();
        database.sql("""
                        insert into agent (id, login, roles, desks, rights_version, status)
                        values (:agent, :login, array['agent'], :desks, 1, 'active')
                        """)
                .param("agent", agent)
                .param("login", login)
                .param("desks", desks)
                .update();
        return agent;
    }

    private static String[] desks() {
        return TestPacks.bocage().directory().desks().stream()
                .map(Desk::id)
                .map(DeskId::value)
                .toArray(String[]::new);
    }
}
