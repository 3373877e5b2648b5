package fr.gpsusagers.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.account.Accounts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Attacks on sessions and their event streams, and error pages for agents. Each attack must fail.
class SessionAttacksTest extends RunningProduct {

    private static final String RSA = "guichet-gestion-rsa-1";

    private final RawClient client = new RawClient(this::at);
    private SignInForm form;

    @Autowired
    private Accounts accounts;

    private Hired agent;

    @BeforeEach
    void an_agent_works() {
        form = new SignInForm(client, clock);
        clock.moveTo(LocalDateTime.parse("2026-12-03T09:00"));
        agent = team.hire(Role.AGENT, RSA);
    }

    @Test
    void who_signs_in_ends_the_session_of_who_left_this_browser_without_a_word() {
        String before = session(form.signIn(agent, ""));
        Hired next = team.hire(Role.AGENT, RSA);
        assertThat(form.signIn(next, before).statusCode()).isEqualTo(303);
        assertThat(status("/agent", before)).isEqualTo(303);
    }

    @Test
    void a_page_on_its_own_keeps_no_session_alive() throws IOException, InterruptedException {
        String session = session(form.signIn(agent, ""));
        clock.pass(Duration.ofMinutes(40));
        try (var stream = stream(session)) {
            assertThat(stream.readLine()).isEqualTo("event:bonjour");
        }
        clock.pass(Duration.ofMinutes(21));
        assertThat(status("/agent", session)).isEqualTo(303);
    }

    @Test
    @Timeout(60)
    void signing_out_ends_the_streams_of_this_session_and_of_no_other() throws IOException, InterruptedException {
        String session = session(form.signIn(agent, ""));
        clock.pass(Duration.ofSeconds(30));
        String other = session(form.signIn(agent, ""));
        try (var stream = stream(session);
                var stays = stream(other)) {
            client.send(client.post("/agent/deconnexion", "").header("Cookie", session));
            assertThat(stream.lines().toList()).contains("event:fin", "data:quitte");
            client.send(client.post("/agent/deconnexion", "").header("Cookie", other));
            assertThat(stays.lines().toList()).contains("event:fin").doesNotContain("data:finie");
        }
    }

    @Test
    @Timeout(60)
    void changes_of_an_account_end_the_streams_of_its_sessions() throws IOException, InterruptedException {
        var console = new Authority.OfConsole();
        var reset = team.hire(Role.AGENT, RSA);
        var moved = team.hire(Role.AGENT, RSA);
        try (var ofDisabled = stream(session(form.signIn(agent, "")));
                var ofReset = stream(session(form.signIn(reset, "")));
                var ofMoved = stream(session(form.signIn(moved, "")))) {
            accounts.disable(console, agent.agent().id());
            accounts.reset(console, reset.agent().id(), clock.instant());
            accounts.change(console, moved.agent().id(), moved.agent().roles(), Set.of());
            for (var stream : List.of(ofDisabled, ofReset, ofMoved)) {
                assertThat(stream.lines().toList()).contains("event:fin", "data:finie");
            }
        }
    }

    @ParameterizedTest
    @Timeout(60)
    @CsvSource({"PT12H, the session's longest life", "PT60M, an hour without a page"})
    void time_ends_the_streams_of_a_session(Duration passed, String limit) throws IOException, InterruptedException {
        try (var stream = stream(session(form.signIn(agent, "")))) {
            clock.pass(passed);
            assertThat(stream.lines().toList()).as(limit).contains("event:fin", "data:finie");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /agent/demande/6f1e0e0e-0000-4000-8000-000000000000 | 404 | n’est pas, ou plus, à vos guichets
            GET  | /agent/nulle-part                                   | 404 | n’est pas, ou plus, à vos guichets
            POST | /agent/guichets/guichet-gestion-rsa-1/fermer        | 403 | Votre compte n’ouvre pas cette page
            POST | /agent                                              | 405 | Nous n’avons pas compris
            """)
    void an_error_keeps_an_agent_in_his_own_world(String method, String path, int status, String headline) {
        String session = session(form.signIn(agent, ""));
        var request = method.equals("POST") ? client.post(path, "") : client.get(path);
        var answer = client.send(request.header("Cookie", session));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains(headline, "gps-desk", "Reprendre la liste", "Quitter", "tel:112")
                .doesNotContain("Voir tous les sujets", "Je veux parler à quelqu’un");
        assertThat(client.send(client.get("/nulle-part").header("Cookie", session))
                        .body())
                .contains("Voir tous les sujets");
    }

    @Test
    void whoever_is_not_signed_in_learns_no_address_of_agents() {
        for (String path : List.of("/agent/nulle-part", "/agent/demande/" + UUID.randomUUID())) {
            assertThat(client.send(client.get(path)).headers().firstValue("Location"))
                    .contains("/agent/connexion");
        }
        var invitation = client.send(client.get("/agent/invitation/" + "A".repeat(43)));
        assertThat(invitation.body()).contains("gps-desk", "Se connecter").doesNotContain("Voir tous les sujets");
    }

    @Test
    void who_sends_something_after_the_session_ended_is_told_that_it_is_not_kept() {
        String session = session(form.signIn(agent, ""));
        clock.pass(Duration.ofMinutes(60));
        var sent = client.send(client.post("/agent/suivante", "").header("Cookie", session));
        String page = client.send(
                        client.get(sent.headers().firstValue("Location").orElseThrow()))
                .body();
        assertThat(page).contains("ce que vous venez d’envoyer n’est pas enregistré");
        var looked = client.send(client.get("/agent").header("Cookie", session));
        assertThat(looked.headers().firstValue("Location")).contains("/agent/connexion?fini=session");
    }

    private BufferedReader stream(String session) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(client.get("/agent/flux").header("Cookie", session).build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private int status(String path, String cookie) {
        return client.send(client.get(path).header("Cookie", cookie)).statusCode();
    }

    private static String session(HttpResponse<String> answer) {
        return SignInForm.cookie(answer, "agent");
    }
}
