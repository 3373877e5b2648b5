package fr.gpsusagers.staff.store;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.account.Identities;
import fr.gpsusagers.staff.account.Identity;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Stores only a keyed hash of each identity. The database alone does not reveal who an agent is, not even by
/// hashing known identifiers of the provider.
@Repository
class StoredIdentities implements Identities {

    private final JdbcClient database;
    private final SecretBox box;

    StoredIdentities(JdbcClient database, SecretBox box) {
        this.database = database;
        this.box = box;
    }

    @Override
    public boolean add(AgentId agent, Identity identity) {
        int added = database.sql("""
                        insert into agent_identity (agent, identity_hash)
                        values (:agent, :identity)
                        on conflict do nothing
                        """)
                .param("agent", agent.value())
                .param("identity", box.mark(identity))
                .update();
        return added == 1;
    }

    @Override
    public Optional<Agent> find(Identity identity) {
        return database.sql("select" + AgentRow.COLUMNS + """
                        from agent join agent_identity on agent_identity.agent = agent.id
                        where identity_hash = :identity
                        """)
                .param("identity", box.mark(identity))
                .query((row, _) -> AgentRow.agent(row))
                .optional();
    }

    @Override
    public boolean has(AgentId agent) {
        return database.sql("select exists (select from agent_identity where agent = :agent)")
                .param("agent", agent.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void remove(AgentId agent) {
        database.sql("delete from agent_identity where agent = :agent")
                .param("agent", agent.value())
                .update();
    }
}
