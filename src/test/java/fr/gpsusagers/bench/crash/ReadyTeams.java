package fr.gpsusagers.bench.crash;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.pack.TestPacks;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives every desk of the pack someone who works there, and opens its callbacks.
final class ReadyTeams {

    private ReadyTeams() {}

    static void hire(JdbcClient database, OffsetDateTime now) {
        UUID agent = UUID.randomUUID();
        String[] desks = TestPacks.calvados().directory().desks().stream()
                .map(Desk::id)
                .map(DeskId::value)
                .toArray(String[]::new);
        database.sql("""
                        insert into agent (id, login, roles, desks, rights_version, status)
                        values (:agent, 'essai', array['agent'], :desks, 1, 'active')
                        """).param("agent", agent).param("desks", desks).update();
        database.sql("insert into desk_opening (desk, opened_at, opened_by) select unnest(:desks), :now, :agent")
                .param("desks", desks)
                .param("now", now)
                .param("agent", agent)
                .update();
    }
}
