package fr.gpsusagers.bench.load;

import fr.gpsusagers.bench.running.ReadyTeams;
import fr.gpsusagers.staff.Token;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signed-in agents of all desks. Writes their sessions straight to the database, since signing in
/// is slow on purpose and not measured here.
final class Shifts {

    private Shifts() {}

    /// An agent at work.
    ///
    /// @param token the session token that his browser holds
    record Shift(UUID agent, Token token) {

        String cookie() {
            return "Cookie: agent=" + token.value() + "\r\n";
        }
    }

    static List<Shift> begin(JdbcClient database, int agents, OffsetDateTime now) {
        return IntStream.range(0, agents)
                .mapToObj(number -> begin(database, ReadyTeams.hireOne(database, "essai-" + number), now))
                .toList();
    }

    private static Shift begin(JdbcClient database, UUID agent, OffsetDateTime now) {
        var token = Token.draw();
        database.sql("""
                        insert into agent_session (token_hash, agent, rights_version, opened_at, seen_at, expires_at)
                        values (:token, :agent, 1, :now, :now, :expires)
                        """)
                .param("token", hash(token))
                .param("agent", agent)
                .param("now", now)
                .param("expires", now.plusHours(1))
                .update();
        return new Shift(agent, token);
    }

    private static byte[] hash(Token token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.value().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
