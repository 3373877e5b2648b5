package fr.gpsusagers.staff.store;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.account.Credentials;
import fr.gpsusagers.staff.account.Credentials.Credential;
import fr.gpsusagers.staff.account.PassphraseHashes.PassphraseHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredCredentials implements Credentials {

    private final JdbcClient database;
    private final SecretBox box;

    StoredCredentials(JdbcClient database, SecretBox box) {
        this.database = database;
        this.box = box;
    }

    @Override
    public void add(Credential credential, long step) {
        AgentId agent = credential.agent().id();
        database.sql("""
                        insert into agent_credential (agent, passphrase_hash, code_secret, last_code_step)
                        values (:agent, :passphrase, :codes, :step)
                        """)
                .param("agent", agent.value())
                .param("passphrase", credential.passphrase().encoded())
                .param("codes", box.seal(agent, credential.codes()))
                .param("step", step)
                .update();
    }

    @Override
    public Optional<Credential> find(Login login) {
        return database.sql("select" + AgentRow.COLUMNS + """
                        , passphrase_hash, code_secret
                        from agent join agent_credential on agent_credential.agent = agent.id
                        where login = :login and status = 'active'
                        """)
                .param("login", login.value())
                .query((row, _) -> credential(row))
                .optional()
                .flatMap(readable -> readable);
    }

    private Optional<Credential> credential(ResultSet row) throws SQLException {
        Agent agent = AgentRow.agent(row);
        var passphrase = new PassphraseHash(row.getString("passphrase_hash"));
        return box.open(agent.id(), row.getBytes("code_secret")).map(codes -> new Credential(agent, passphrase, codes));
    }

    @Override
    public void remove(AgentId agent) {
        database.sql("delete from agent_credential where agent = :agent")
                .param("agent", agent.value())
                .update();
    }

    @Override
    public boolean updateUsed(AgentId agent, long step) {
        int used = database.sql("""
                        update agent_credential set last_code_step = :step
                        where agent = :agent and last_code_step < :step
                        """)
                .param("agent", agent.value())
                .param("step", step)
                .update();
        return used == 1;
    }
}
