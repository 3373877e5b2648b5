package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAgents implements Agents {

    private final JdbcClient database;

    StoredAgents(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(Agent agent) {
        int added = database.sql("""
                        insert into agent (id, login, roles, desks, rights_version, status)
                        values (:id, :login, :roles, :desks, :version, :status)
                        on conflict (login) do nothing
                        """)
                .param("id", agent.id().value())
                .param("login", agent.login().value())
                .param("roles", AgentRow.roles(agent))
                .param("desks", Sql.desks(agent.desks()))
                .param("version", agent.rightsVersion())
                .param("status", AgentRow.status(agent))
                .update();
        return added == 1;
    }

    @Override
    public void update(Agent agent) {
        database.sql("""
                        update agent
                        set roles = :roles, desks = :desks, rights_version = :version, status = :status
                        where id = :id
                        """)
                .param("id", agent.id().value())
                .param("roles", AgentRow.roles(agent))
                .param("desks", Sql.desks(agent.desks()))
                .param("version", agent.rightsVersion())
                .param("status", AgentRow.status(agent))
                .update();
    }

    @Override
    public Optional<Agent> find(AgentId id) {
        return find(id, "");
    }

    @Override
    public Optional<Agent> findToChange(AgentId id) {
        return find(id, " for update");
    }

    private Optional<Agent> find(AgentId id, String lock) {
        return database.sql("select" + AgentRow.COLUMNS + "from agent where id = :id" + lock)
                .param("id", id.value())
                .query((row, _) -> AgentRow.agent(row))
                .optional();
    }

    @Override
    public List<Agent> listAll() {
        return database.sql("select" + AgentRow.COLUMNS + "from agent order by login")
                .query((row, _) -> AgentRow.agent(row))
                .list();
    }

    @Override
    public List<Agent> listAdministrators() {
        return database.sql("select" + AgentRow.COLUMNS + """
                        from agent
                        where 'administrateur' = any (roles)
                        order by id
                        for update
                        """)
                .query((row, _) -> AgentRow.agent(row))
                .list();
    }
}
