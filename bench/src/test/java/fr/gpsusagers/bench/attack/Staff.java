package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.running.Node;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.account.CodeSecret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Creates agents: some with a session written straight to the database, some who really sign in.
final class Staff {

    static final String PASSPHRASE = "cheval vapeur pommier horloge";

    private static final Pattern LINK = Pattern.compile("/agent/invitation/(\\S+)");
    private static final Pattern KEY = Pattern.compile("gps-key\">([A-Z2-7]{32})<");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final long STEP_SECONDS = 30;

    private Staff() {}

    /// An agent who can sign in.
    ///
    /// @param codes the secret from which the agent's telephone computes one-time codes
    record Agent(String login, CodeSecret codes) {

        /// Returns the sign-in form.
        ///
        /// @param steps how many half-minutes ahead of now its one-time code is; each code can be used once
        String form(int steps) {
            return form(
                    PASSPHRASE,
                    codes.codeAt(Instant.now().plusSeconds(steps * STEP_SECONDS))
                            .value());
        }

        String form(String phrase, String code) {
            return "identifiant=" + login + "&phrase=" + Stranger.encoded(phrase) + "&code=" + code;
        }
    }

    /// Invites an agent by `./gps agent add`, and accepts the invitation in a browser.
    static Agent invite(Node node, String login, String desk) throws IOException, InterruptedException {
        try (var command = node.command("agent", "add", login, "--role", "agent", "--desk", desk)) {
            command.status();
            Matcher link = LINK.matcher(String.join("\n", command.lines()));
            if (!link.find()) {
                throw new IllegalStateException("No invitation: " + command.lines() + command.errors());
            }
            return accept(Stranger.behindProxy(node.port()), link.group(1), login);
        }
    }

    private static Agent accept(Stranger browser, String token, String login) {
        Answer page = browser.get("/agent/invitation/" + token);
        Matcher key = KEY.matcher(page.body());
        if (!key.find()) {
            throw new IllegalStateException("The invitation page answered " + page);
        }
        var agent = new Agent(login, secret(key.group(1)));
        Answer accepted = browser.post(
                "/agent/invitation/" + token,
                "phrase=" + Stranger.encoded(PASSPHRASE) + "&code="
                        + agent.codes()
                                .codeAt(Instant.now().minusSeconds(STEP_SECONDS))
                                .value());
        if (accepted.status() != 303 && accepted.status() != 302) {
            throw new IllegalStateException("Accepting the invitation failed: " + accepted);
        }
        return agent;
    }

    private static CodeSecret secret(String base32) {
        var bytes = new byte[base32.length() * 5 / 8];
        long bits = 0;
        int count = 0;
        int at = 0;
        for (char letter : base32.toCharArray()) {
            bits = bits << 5 | LETTERS.indexOf(letter);
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes[at++] = (byte) (bits >> count);
            }
        }
        return CodeSecret.of(bytes);
    }

    /// Creates an agent with this role at these desks, and a session; returns the `Cookie` header line.
    static String signedIn(JdbcClient database, String role, List<String> desks) {
        UUID agent = UUID.randomUUID();
        database.sql("""
                        insert into agent (id, login, roles, desks, rights_version, status)
                        values (:agent, :login, array[:role], :desks, 1, 'active')
                        """)
                .param("agent", agent)
                .param("login", role + "-" + agent.toString().substring(0, 8))
                .param("role", role)
                .param("desks", desks.toArray(String[]::new))
                .update();
        return signedIn(database, agent);
    }

    static String signedIn(JdbcClient database, UUID agent) {
        var token = Token.draw();
        OffsetDateTime now = OffsetDateTime.now();
        database.sql("""
                        insert into agent_session (token_hash, agent, rights_version, opened_at, seen_at, expires_at)
                        values (:token, :agent, 1, :now, :now, :expires)
                        """)
                .param("token", hash(token.value()))
                .param("agent", agent)
                .param("now", now)
                .param("expires", now.plusHours(1))
                .update();
        return "Cookie: agent=" + token.value() + "\r\n";
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
