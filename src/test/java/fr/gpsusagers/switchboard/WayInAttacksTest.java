package fr.gpsusagers.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Attacks on sign-in: lockout by strangers, password spraying, guessed invitation addresses. Each must fail.
class WayInAttacksTest extends RunningProduct {

    private final RawClient client = new RawClient(this::at);
    private SignInForm form;

    private Hired agent;

    @BeforeEach
    void an_agent_works() {
        form = new SignInForm(client, clock);
        clock.moveTo(LocalDateTime.parse("2026-12-03T09:00"));
        agent = team.hire(Role.AGENT, "guichet-gestion-rsa-1");
    }

    @Test
    void strangers_do_not_lock_an_agent_out_of_his_own_browser() {
        String known = SignInForm.cookie(form.signIn(agent, ""), "appareil");
        for (int i = 0; i < 6; i++) {
            guess(agent.agent().login().value(), "");
        }
        clock.pass(Duration.ofSeconds(30));
        var elsewhere = form.signIn(agent, "");
        assertThat(elsewhere.statusCode()).isEqualTo(429);
        assertThat(elsewhere.headers().firstValue("Retry-After")).contains("31");
        assertThat(form.signIn(agent, known).statusCode()).isEqualTo(303);
    }

    @Test
    void what_makes_a_browser_known_is_read_by_no_script_and_says_nothing_of_the_agent() {
        String given = form.signIn(agent, "").headers().allValues("Set-Cookie").stream()
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
        return form.send(login, "une tout autre phrase ici", "000000", cookie);
    }
}
