package fr.gpsusagers.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.account.Accounts;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Common attacks on the agents' site. Each must fail.
class AgentAttacksTest extends RunningProduct {

    private static final String RSA = "guichet-gestion-rsa-1";
    private static final String LISIEUX = "parcours=rsa/rsa-suspension&lieu=14366";
    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    private final RawClient client = new RawClient(this::at);
    private final Asker asker = new Asker(client);

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private Hired agent;

    @BeforeEach
    void a_desk_calls_back() {
        clock.moveTo(LocalDateTime.parse("2026-12-03T09:00"));
        agent = team.hire(Role.AGENT, RSA);
    }

    @Test
    void script_in_someone_s_words_is_text_on_the_agent_s_card_too() {
        Hired operator = team.hire(Role.OPERATOR, "guichet-standard");
        asker.ask("mots=" + RawClient.encoded(SCRIPT));
        String session = signedIn(operator);
        String page = cards(session).stream()
                .filter(card -> card.contains("alert(1)"))
                .findFirst()
                .orElseThrow();
        assertThat(page).contains("&lt;script").doesNotContain("<script>alert", "<img src=x");
    }

    /// Returns every card of the agent's list.
    private List<String> cards(String session) {
        String list =
                client.send(client.get("/agent").header("Cookie", session)).body();
        return Pattern.compile("/agent/demande/[0-9a-f-]{36}")
                .matcher(list)
                .results()
                .map(card -> client.send(client.get(card.group()).header("Cookie", session))
                        .body())
                .toList();
    }

    @Test
    void a_damaged_person_is_unreadable_on_one_line_and_breaks_no_page() {
        String card = "/agent/demande/" + idOf(asker.ask(LISIEUX).reference());
        String session = signedIn(agent);
        damage(card);
        try {
            String list =
                    client.send(client.get("/agent").header("Cookie", session)).body();
            assertThat(list).contains("Illisible", card);
            client.send(client.post(card + "/prendre", "").header("Cookie", session));
            var page = client.send(client.get(card).header("Cookie", session));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("Illisible\u00A0: ni numéro, ni mots", "Prévenez l’administrateur", "Rendre au guichet")
                    .doesNotContain("Données effacées", "name=\"note\" rows", "name=\"reponse\"");
        } finally {
            damage(card);
        }
        assertThat(client.send(client.get("/agent").header("Cookie", session)).body())
                .doesNotContain("Illisible");
    }

    private String idOf(String reference) {
        return database.sql("select cast(id as text) from enquiry where reference = :reference")
                .param("reference", reference)
                .query(String.class)
                .single();
    }

    /// Flips one bit of the wrapped key; calling it again repairs the key.
    private void damage(String card) {
        database.sql("""
                        update enquiry_person set wrapped_key = set_byte(wrapped_key, 20, get_byte(wrapped_key, 20) # 1)
                        where enquiry = cast(:enquiry as uuid)
                        """)
                .param("enquiry", card.substring(card.lastIndexOf('/') + 1))
                .update();
    }

    @Test
    void a_session_chosen_by_someone_else_is_not_taken_over() {
        String chosen = "agent=" + "A".repeat(43);
        assertThat(client.send(client.get("/agent").header("Cookie", chosen)).statusCode())
                .isEqualTo(303);
        String given = signedIn(agent, chosen);
        assertThat(given).isNotEqualTo(chosen);
        assertThat(client.send(client.get("/agent").header("Cookie", chosen)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_card_of_another_desk_looks_like_one_that_does_not_exist() {
        asker.ask(LISIEUX);
        String own = signedIn(agent);
        String card = client.send(client.post("/agent/suivante", "").header("Cookie", own))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String stranger = signedIn(team.hire(Role.AGENT, "guichet-circo-bocage"));
        var theirs = client.send(client.get(card).header("Cookie", stranger));
        var nobodys =
                client.send(client.get("/agent/demande/" + UUID.randomUUID()).header("Cookie", stranger));
        assertThat(theirs.statusCode()).isEqualTo(nobodys.statusCode()).isEqualTo(404);
        assertThat(theirs.body()).isEqualTo(nobodys.body());
        for (String act : new String[] {
            "prendre",
            "clore?issue=repondu",
            "rendre",
            "essai?resultat=plus-tard",
            "transmettre",
            "noter?note=x",
            "repondre?reponse=x",
            "rouvrir"
        }) {
            assertThat(client.send(client.post(card + "/" + act, "").header("Cookie", stranger))
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agent", "/agent/guichets", "/agent/demande/6f1e0e0e-0000-4000-8000-000000000000"})
    void nobody_enters_without_signing_in(String page) {
        var answer = client.send(client.get(page));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/agent/connexion");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void an_agent_does_not_what_only_a_lead_may() {
        String session = signedIn(agent);
        assertThat(client.send(client.post("/agent/guichets/" + RSA + "/fermer", "")
                                .header("Cookie", session))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoever_is_disabled_is_out_at_once() {
        String session = signedIn(agent);
        assertThat(client.send(client.get("/agent").header("Cookie", session)).statusCode())
                .isEqualTo(200);
        accounts.disable(new Authority.OfConsole(), agent.agent().id());
        assertThat(client.send(client.get("/agent").header("Cookie", session)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void an_invitation_cannot_be_guessed() {
        assertThat(client.send(client.get("/agent/invitation/" + "A".repeat(43)))
                        .statusCode())
                .isEqualTo(404);
        assertThat(client.send(client.get("/agent/invitation/x")).statusCode()).isEqualTo(404);
    }

    private String signedIn(Hired hired) {
        return signedIn(hired, "a=b");
    }

    private String signedIn(Hired hired, String cookie) {
        String form = "identifiant=" + hired.agent().login().value() + "&phrase="
                + RawClient.encoded(Team.PASSPHRASE) + "&code="
                + hired.codes().codeAt(clock.instant()).value();
        return RawClient.cookie(
                client.send(client.post("/agent/connexion", form).header("Cookie", cookie)));
    }
}
