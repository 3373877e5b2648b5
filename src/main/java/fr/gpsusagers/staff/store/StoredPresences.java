package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.desk.DeclaredPresences;
import fr.gpsusagers.staff.desk.DeclaredPresences.DeclaredPresence;
import fr.gpsusagers.staff.desk.PresenceState;
import fr.gpsusagers.staff.desk.Presences;
import fr.gpsusagers.staff.desk.Presences.Presence;
import fr.gpsusagers.staff.signin.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When agents were last seen at their desks, and what they declare of their presence.
@Repository
class StoredPresences implements Presences, DeclaredPresences {

    /// Leaves out agents who have moved to other desks since they were seen.
    private static final String SERVES_NOW = """
            status = 'active'
            and (desk = any (desks)
                 or exists (
                     select 1 from agent_absence away join agent absent on absent.id = away.agent
                     where away.substitute = agent.id and desk_presence.desk = any (absent.desks)))
            """;

    /// The open sessions are those that [Session#isOpen] accepts.
    private static final String HOLDS = """
            (
                since >= :today
                and exists (
                    select from agent_session session join agent on agent.id = session.agent
                    where session.agent = agent_presence.agent and status = 'active'
                      and session.rights_version = agent.rights_version
                      and expires_at > :now and session.seen_at > :idle)
                and not exists (
                    select from agent_session session
                    where session.agent = agent_presence.agent and opened_at > since)
            )
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
                .param("desks", Sql.desks(desks))
                .param("at", Sql.utc(at))
                .param("not_since", Sql.utc(notSince))
                .update();
    }

    @Override
    public List<Presence> listAll() {
        return database.sql("""
                        select agent.id, desk, seen_at
                        from desk_presence join agent on agent.id = desk_presence.agent
                        where not 'boite' = any (roles) and
                        """ + SERVES_NOW).query((row, _) -> presence(row)).list();
    }

    @Override
    public List<Presence> listAt(DeskId desk) {
        return database.sql("""
                        select agent.id, desk, seen_at
                        from desk_presence join agent on agent.id = desk_presence.agent
                        where desk = :desk and
                        """ + SERVES_NOW + """
                        order by seen_at desc, agent.id
                        """)
                .param("desk", desk.value())
                .query((row, _) -> presence(row))
                .list();
    }

    private static Presence presence(ResultSet row) throws SQLException {
        return new Presence(
                new AgentId(Sql.id(row, "id")), new DeskId(row.getString("desk")), Sql.instant(row, "seen_at"));
    }

    @Override
    public Optional<DeclaredPresence> find(AgentId agent, Instant at) {
        return database.sql("select state, since from agent_presence where agent = :agent and " + HOLDS)
                .param("agent", agent.value())
                .params(moments(at))
                .query((row, _) -> new DeclaredPresence(
                        PresenceState.find(row.getString("state")).orElseThrow(), Sql.instant(row, "since")))
                .optional();
    }

    @Override
    public void replace(AgentId agent, DeclaredPresence said) {
        database.sql("""
                        insert into agent_presence (agent, state, since) values (:agent, :state, :since)
                        on conflict (agent) do update set state = excluded.state, since = excluded.since
                        """)
                .param("agent", agent.value())
                .param("state", said.state().word())
                .param("since", Sql.utc(said.since()))
                .update();
    }

    @Override
    public void remove(AgentId agent) {
        database.sql("delete from agent_presence where agent = :agent")
                .param("agent", agent.value())
                .update();
    }

    @Override
    public int removeOver(Instant at) {
        return database.sql("delete from agent_presence where not " + HOLDS)
                .params(moments(at))
                .update();
    }

    private static Map<String, Object> moments(Instant at) {
        Instant midnight = FrenchTime.startOf(FrenchTime.at(at).toLocalDate());
        return Map.of(
                "now", Sql.utc(at),
                "idle", Sql.utc(at.minus(Session.IDLE)),
                "today", Sql.utc(midnight));
    }
}
