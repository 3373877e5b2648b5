package fr.gpsusagers.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Attacks on sign-in: lockout by strangers, password spraying, guessed invitation addresses. Each must fail.
class WayInAttacksTest extends RunningProduct {

    private final RawClient client = new RawClient(this::at);

    private Hired agent;

    @BeforeEach
    void an_agent_works() {
        clock.moveTo(LocalDateTime.parse("2026-12-03T09:00"));
        agent = team.hire(Role.AGENT, "guichet-gestion-rsa-1");
    }

    @Test
    void strangers_do_not_lock_an_agent_out_of_his_own_browser() {
        String known = cookie(signIn(agent, ""), "appareil");
        for (int i = 0; i < 6; i++) {
            guess(agent.agent().login().value(), "");
        }
        clock.pass(Duration.ofSeconds(30));
        var elsewhere = signIn(agent, "");
        assertThat(elsewhere.statusCode()).isEqualTo(429);
        assertThat(elsewhere.headers().firstValue("Retry-After")).contains("31");
        assertThat(signIn(agent, known).statusCode()).isEqualTo(303);
    }

    @Test
    void what_makes_a_browser_known_is_read_by_no_script_and_says_nothing_of_the_agent() {
        String given = signIn(agent, "").headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("appareil="))
                .findFirst()
                .orElseThrow();
        assertThat(given)
                .contains("HttpOnly", "SameSite=Lax", "Path=/agent", "Max-Age=15552000")
                .doesNotContain(
                        agent.agent().login().value(), agent.agent().id().toString());
    }

    @Test
    void spraying_many_logins_from_one_address_ends_before_the_fortieth() {
        for (int login = 0; login < 30; login++) {
            assertThat(guess("nobody-" + login, "").statusCode()).isEqualTo(422);
        }
        assertThat(guess("nobody-40", "").statusCode()).isEqualTo(429);
    }

    @Test
    void addresses_of_invitations_are_not_tried_without_end() {
        for (int i = 0; i < 30; i++) {
            assertThat(status("/agent/invitation/" + "A".repeat(43), "a=b")).isEqualTo(404);
        }
        assertThat(status("/agent/invitation/" + "A".repeat(43), "a=b")).isEqualTo(429);
        assertThat(status("/agent/invitation/" + "A".repeat(43) + "/proconnect", "a=b"))
                .isEqualTo(429);
    }

    @Test
    void departures_for_the_provider_are_not_made_without_end() {
        for (int i = 0; i < 60; i++) {
            assertThat(status("/agent/proconnect", "a=b")).isEqualTo(303);
        }
        assertThat(status("/agent/proconnect", "a=b")).isEqualTo(429);
    }

    private int status(String path, String cookie) {
        return client.send(client.get(path).header("Cookie", cookie)).statusCode();
    }

    private HttpResponse<String> guess(String login, String cookie) {
        return post(Map.of("identifiant", login, "phrase", "une tout autre phrase ici", "code", "000000"), cookie);
    }

    private HttpResponse<String> signIn(Hired hired, String cookie) {
        return post(
                Map.of(
                        "identifiant",
                        hired.agent().login().value(),
                        "phrase",
                        Team.PASSPHRASE,
                        "code",
                        hired.codes().codeAt(clock.instant()).value()),
                cookie);
    }

    private HttpResponse<String> post(Map<String, String> fields, String cookie) {
        String form = String.join(
                "&",
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + RawClient.encoded(field.getValue()))
                        .toList());
        return client.send(client.post("/agent/connexion", form).header("Cookie", cookie.isEmpty() ? "a=b" : cookie));
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(one -> one.split(";")[0])
                .filter(one -> one.startsWith(name + "="))
                .findFirst()
                .orElseThrow();
    }
}
