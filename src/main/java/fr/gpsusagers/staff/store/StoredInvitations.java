package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.Sha256;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.account.Invitation;
import fr.gpsusagers.staff.account.Invitations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredInvitations implements Invitations {

    private final JdbcClient database;
    private final SecretBox box;

    StoredInvitations(JdbcClient database, SecretBox box) {
        this.database = database;
        this.box = box;
    }

    @Override
    public void replace(Invitation invitation) {
        AgentId agent = invitation.agent().id();
        database.sql("""
                        insert into agent_invitation (agent, token_hash, code_secret, expires_at)
                        values (:agent, :token, :codes, :expires)
                        on conflict (agent) do update
                        set token_hash = excluded.token_hash,
                            code_secret = excluded.code_secret,
                            expires_at = excluded.expires_at
                        """)
                .param("agent", agent.value())
                .param("token", Sha256.of(invitation.token().value()))
                .param("codes", box.seal(agent, invitation.codes()))
                .param("expires", Sql.utc(invitation.expiresAt()))
                .update();
    }

    @Override
    public Optional<Invitation> find(Token token) {
        return database.sql("select" + AgentRow.COLUMNS + """
                        , code_secret, expires_at
                        from agent_invitation join agent on agent.id = agent_invitation.agent
                        where token_hash = :token
                        for update
                        """)
                .param("token", Sha256.of(token.value()))
                .query((row, _) -> invitation(token, row))
                .optional()
                .flatMap(readable -> readable);
    }

    private Optional<Invitation> invitation(Token token, ResultSet row) throws SQLException {
        Agent agent = AgentRow.agent(row);
        Instant expires = Sql.instant(row, "expires_at");
        return box.open(agent.id(), row.getBytes("code_secret"))
                .map(codes -> new Invitation(token, agent, codes, expires));
    }

    @Override
    public void remove(AgentId agent) {
        database.sql("delete from agent_invitation where agent = :agent")
                .param("agent", agent.value())
                .update();
    }
}
