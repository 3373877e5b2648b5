package fr.gpsusagers.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.FakeProConnect;
import fr.gpsusagers.running.Fault;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.account.Accounts;
import fr.gpsusagers.staff.account.Invitation;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Attacks on the round trip to the identity provider. Each must fail.
class ProviderAttacksTest extends RunningProduct {

    private static final String CHOSEN = "agent=" + "A".repeat(43);

    private final RawClient client = new RawClient(this::at);
    private final FakeProConnect fake = FakeProConnect.shared();
    private final String person = "personne-" + UUID.randomUUID();

    @Autowired
    private Accounts accounts;

    private Invitation invitation;

    @BeforeEach
    void someone_is_invited() {
        var added = (Accounts.Invited) accounts.add(
                new Authority.OfConsole(),
                Login.parse("pc-" + UUID.randomUUID()),
                Set.of(Role.AGENT),
                Set.of(),
                clock.instant());
        invitation = added.invitation();
    }

    @AfterEach
    void the_provider_is_honest_again() {
        fake.go(Fault.NONE);
    }

    @Test
    void what_the_browser_keeps_goes_to_one_address_only_and_no_script_reads_it() {
        var left = client.send(client.get("/agent/proconnect"));
        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(left.headers().firstValue("Location").orElseThrow()).startsWith(fake.issuer() + "/authorize?");
        assertThat(left.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("proconnect=")
                .contains("Path=/agent/proconnect/retour", "Max-Age=600", "HttpOnly", "SameSite=Lax");
        assertThat(left.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void behind_tls_the_browser_keeps_it_for_tls() {
        var left = client.send(client.get("/agent/proconnect").header("X-Forwarded-Proto", "https"));
        assertThat(left.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
        assertThat(left.headers().firstValue("Location").orElseThrow()).contains("redirect_uri=https%3A%2F%2F");
    }

    @Test
    void a_session_chosen_by_someone_else_is_not_taken_over() {
        activate();
        var left = client.send(client.get("/agent/proconnect"));
        var back = client.send(client.get(returned(left)).header("Cookie", CHOSEN + "; " + RawClient.cookie(left)));
        String given = session(back).orElseThrow();
        assertThat(given).isNotEqualTo(CHOSEN);
        assertThat(status("/agent", given)).isEqualTo(200);
        assertThat(status("/agent", CHOSEN)).isEqualTo(303);
    }

    @Test
    void an_answer_in_a_browser_that_did_not_ask_is_refused() {
        activate();
        var his = client.send(client.get("/agent/proconnect"));
        var hers = client.send(client.get("/agent/proconnect"));
        String answer = returned(his);
        for (String cookie : new String[] {"a=b", RawClient.cookie(hers), "proconnect=x", "proconnect="}) {
            assertRefused(client.send(client.get(answer).header("Cookie", cookie)), 400);
        }
        assertThat(session(client.send(client.get(answer).header("Cookie", RawClient.cookie(his)))))
                .isPresent();
    }

    @Test
    void an_answer_serves_once() {
        activate();
        var left = client.send(client.get("/agent/proconnect"));
        String answer = returned(left);
        assertThat(session(client.send(client.get(answer).header("Cookie", RawClient.cookie(left)))))
                .isPresent();
        assertRefused(client.send(client.get(answer).header("Cookie", RawClient.cookie(left))), 400);
    }

    @Test
    void an_invitation_is_not_changed_for_another_on_the_way() {
        var left =
                client.send(client.get("/agent/invitation/" + invitation.token().value() + "/proconnect"));
        String secret = RawClient.cookie(left).split("[=.]")[1];
        assertRefused(
                client.send(client.get(returned(left)).header("Cookie", "proconnect=" + secret + ".entrer")), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void another_site_gives_its_visitor_s_identity_to_no_agent_of_its_choice(String site) {
        String page = "/agent/invitation/" + invitation.token().value();
        var answer = client.send(client.get(page + "/proconnect").header("Sec-Fetch-Site", site));
        assertThat(answer.headers().firstValue("Location")).contains(page);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void an_invitation_cannot_be_guessed_here_either() {
        assertThat(status("/agent/invitation/" + "A".repeat(43) + "/proconnect", "a=b"))
                .isEqualTo(404);
        assertThat(status("/agent/invitation/x/proconnect", "a=b")).isEqualTo(404);
    }

    @Test
    void a_stranger_and_a_disabled_agent_are_told_the_same() {
        var stranger = comeIn();
        assertRefused(stranger, 403);
        assertThat(stranger.body()).contains("Demandez une invitation");
        Agent agent = invitation.agent();
        activate();
        accounts.disable(new Authority.OfConsole(), agent.id());
        var disabled = comeIn();
        assertRefused(disabled, 403);
        assertThat(disabled.body()).isEqualTo(stranger.body());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "SLOW", "ENDLESS", "BROKEN"})
    void a_lie_about_an_agent_opens_no_session(Fault lie) {
        activate();
        var left = client.send(client.get("/agent/proconnect"));
        String answer = returned(left);
        fake.go(lie);
        assertRefused(client.send(client.get(answer).header("Cookie", RawClient.cookie(left))), 403);
    }

    @ParameterizedTest
    @EnumSource(names = {"SLOW", "BROKEN"})
    void a_provider_that_does_not_answer_is_said_and_the_rest_goes_on(Fault fault) {
        var left = client.send(client.get("/agent/proconnect"));
        String answer = returned(left);
        fake.go(fault);
        var page = client.send(client.get(answer).header("Cookie", RawClient.cookie(left)));
        assertRefused(page, 503);
        assertThat(page.body()).contains("Rien n’est perdu");
        assertThat(status("/agent/connexion", "a=b")).isEqualTo(200);
    }

    @Test
    void what_comes_back_is_never_shown() {
        String script = RawClient.encoded("<script>alert(1)</script>");
        var page = client.send(client.get("/agent/proconnect/retour?state=" + script + "&code=" + script + "&error="
                + script + "&error_description=" + script));
        assertRefused(page, 400);
        assertThat(page.body()).doesNotContain("alert(1)");
    }

    @Test
    void a_token_that_someone_put_into_the_browser_leads_to_the_provider_and_nowhere_else() {
        var out = client.send(client.get("/agent/proconnect/quitter")
                .header("Cookie", "proconnect-sortie=https://ailleurs.example/"));
        assertThat(out.headers().firstValue("Location")).contains("/agent/connexion");
        var strange = client.send(client.get("/agent/proconnect/quitter").header("Cookie", "proconnect-sortie=a.b.c"));
        assertThat(strange.headers().firstValue("Location")).contains("/agent/connexion");
    }

    @Test
    void who_is_not_signed_in_adds_no_way_in() {
        assertThat(client.send(client.get("/agent/acces/proconnect")).headers().firstValue("Location"))
                .contains("/agent/connexion");
    }

    private void activate() {
        var left =
                client.send(client.get("/agent/invitation/" + invitation.token().value() + "/proconnect"));
        assertThat(session(client.send(client.get(returned(left)).header("Cookie", RawClient.cookie(left)))))
                .isPresent();
    }

    private HttpResponse<String> comeIn() {
        var left = client.send(client.get("/agent/proconnect"));
        return client.send(client.get(returned(left)).header("Cookie", RawClient.cookie(left)));
    }

    /// The address to which the provider sends the browser after the user has signed in.
    private String returned(HttpResponse<String> left) {
        URI back = fake.letIn(URI.create(left.headers().firstValue("Location").orElseThrow()), person);
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private static void assertRefused(HttpResponse<String> page, int status) {
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(session(page)).isEmpty();
    }

    private static Optional<String> session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .filter(cookie -> cookie.matches("agent=.+"))
                .findFirst();
    }

    private int status(String path, String cookie) {
        return client.send(client.get(path).header("Cookie", cookie)).statusCode();
    }
}
