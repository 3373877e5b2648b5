package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.desk.Presence;
import fr.gpsusagers.staff.desk.Presences;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredPresences implements Presences {

    /// Leaves out agents who have moved to other desks since they were seen.
    private static final String SERVES_NOW = """
            status = 'active'
            and (desk = any (desks)
                 or exists (
                     select 1 from agent_absence away join agent absent on absent.id = away.agent
                     where away.substitute = agent.id and desk_presence.desk = any (absent.desks)))
            """;

    private final JdbcClient database;

    StoredPresences(JdbcClient database) {
        this.database = database;
    }

    @Override
    public int update(AgentId agent, Set<DeskId> desks, Instant at, Instant notSince) {
        return database.sql("""
                        insert into desk_presence (desk, agent, seen_at)
                        select desk, :agent, :at
                        from (
                            select unnest(cast(:desks as text[]))
                            except
                            select desk from desk_presence where agent = :agent and seen_at > :not_since
                        ) as unseen (desk)
                        on conflict (desk, agent) do update set seen_at = excluded.seen_at
                        """)
                .param("agent", agent.value())
                .param("desks", AgentRow.desks(desks))
                .param("at", Timestamps.column(at))
                .param("not_since", Timestamps.column(notSince))
                .update();
    }

    @Override
    public List<Seen> listAll() {
        return database.sql("""
                        select desk, seen_at
                        from desk_presence join agent on agent.id = desk_presence.agent
                        where
                        """ + SERVES_NOW)
                .query((row, _) -> new Seen(new DeskId(row.getString("desk")), Timestamps.instant(row, "seen_at")))
                .list();
    }

    @Override
    public List<Presence> listAt(DeskId desk) {
        return database.sql("""
                        select agent.id, seen_at
                        from desk_presence join agent on agent.id = desk_presence.agent
                        where desk = :desk and
                        """ + SERVES_NOW + """
                        order by seen_at desc, agent.id
                        """)
                .param("desk", desk.value())
                .query((row, _) -> new Presence(AgentRow.id(row, "id"), Timestamps.instant(row, "seen_at")))
                .list();
    }
}
