package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.Sha256;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.signin.Session;
import fr.gpsusagers.staff.signin.Sessions;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSessions implements Sessions {

    private final JdbcClient database;

    StoredSessions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Token token, Session session) {
        database.sql("""
                        insert into agent_session (token_hash, agent, rights_version, opened_at, seen_at, expires_at)
                        values (:token, :agent, :version, :opened, :seen, :expires)
                        """)
                .param("token", Sha256.of(token.value()))
                .param("agent", session.agent().id().value())
                .param("version", session.rightsVersion())
                .param("opened", Sql.utc(session.openedAt()))
                .param("seen", Sql.utc(session.seenAt()))
                .param("expires", Sql.utc(session.expiresAt()))
                .update();
    }

    @Override
    public Optional<Session> find(Token token) {
        return database.sql("select" + AgentRow.COLUMNS + """
                        , agent_session.rights_version as version_then, opened_at, seen_at, expires_at
                        from agent_session join agent on agent.id = agent_session.agent
                        where token_hash = :token
                        """)
                .param("token", Sha256.of(token.value()))
                .query(StoredSessions::session)
                .optional();
    }

    @Override
    public Set<Token> listOpen(Set<Token> tokens, Instant at) {
        Map<ByteBuffer, Token> byHash = tokens.stream()
                .collect(Collectors.toMap(token -> ByteBuffer.wrap(Sha256.of(token.value())), Function.identity()));
        return database
                .sql("select token_hash," + AgentRow.COLUMNS + """
                        , agent_session.rights_version as version_then, opened_at, seen_at, expires_at
                        from agent_session join agent on agent.id = agent_session.agent
                        where token_hash in (:tokens)
                        """)
                .param("tokens", byHash.keySet().stream().map(ByteBuffer::array).toList())
                .query((row, index) -> session(row, index).isOpen(at)
                        ? Optional.ofNullable(byHash.get(ByteBuffer.wrap(row.getBytes("token_hash"))))
                        : Optional.<Token>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Session session(ResultSet row, int index) throws SQLException {
        return new Session(
                AgentRow.agent(row),
                row.getInt("version_then"),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "seen_at"),
                Sql.instant(row, "expires_at"));
    }

    @Override
    public void updateSeen(Token token, Instant at) {
        database.sql("update agent_session set seen_at = :at where token_hash = :token")
                .param("at", Sql.utc(at))
                .param("token", Sha256.of(token.value()))
                .update();
    }

    @Override
    public void remove(Token token) {
        database.sql("delete from agent_session where token_hash = :token")
                .param("token", Sha256.of(token.value()))
                .update();
    }

    @Override
    public int removeOver(Instant expired, Instant lastSeen) {
        return database.sql("delete from agent_session where expires_at <= :expired or seen_at <= :seen")
                .param("expired", Sql.utc(expired))
                .param("seen", Sql.utc(lastSeen))
                .update();
    }
}
