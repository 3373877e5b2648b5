package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.key.EncryptedRows;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.AgentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The encrypted secrets for one-time codes, in credentials and invitations.
@Repository
class SealedSecrets implements EncryptedRows {

    private static final int SAMPLE = 20;

    private final JdbcClient database;

    SealedSecrets(JdbcClient database) {
        this.database = database;
    }

    private record Sealed(AgentId agent, byte[] secret) {}

    @Override
    public String key() {
        return AgentsKey.NAME;
    }

    @Override
    public boolean isEmpty() {
        return database.sql("""
                        select not exists (select from agent_credential) and not exists (select from agent_invitation)
                        """).query(Boolean.class).single();
    }

    @Override
    public boolean openWith(byte[] key) {
        return database
                .sql("""
                        select agent, code_secret from agent_credential
                        union all
                        select agent, code_secret from agent_invitation
                        limit :sample
                        """)
                .param("sample", SAMPLE)
                .query((row, _) -> new Sealed(new AgentId(Sql.id(row, "agent")), row.getBytes("code_secret")))
                .list()
                .stream()
                .anyMatch(row -> SecretBox.open(key, row.agent(), row.secret()).isPresent());
    }
}
