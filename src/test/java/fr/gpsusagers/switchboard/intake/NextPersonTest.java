package fr.gpsusagers.switchboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where the next person is said to come from, after the one before.
class NextPersonTest extends RunningProduct {

    private static final String STANDARD = "/agent/standard";

    @Autowired
    private JdbcClient database;

    private final RawClient client = new RawClient(this::at);

    @BeforeEach
    void on_a_thursday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-03T09:00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            at the switchboard, a call follows a visitor     ; OPERATOR ; guichet       ; appel
            at the switchboard, a call follows a letter      ; OPERATOR ; courrier      ; appel
            at a counter, a visitor follows a visitor        ; AGENT    ; guichet       ; guichet
            on a direct line, another direct call follows    ; AGENT    ; ligne-directe ; ligne-directe
            """)
    void the_next_person_comes_as_people_come_here(String title, Role role, String now, String next) {
        String session = signedIn(team.hire(role, "guichet-standard"));
        var ended = post(session, "/fin", "mots=mdph&resultat=repondu&origine=" + now);
        assertThat(ended.headers().firstValue("Location").orElseThrow())
                .as(title)
                .endsWith("&origine=" + next);
    }

    @Test
    void a_parked_visitor_is_still_a_visitor() {
        String session = signedIn(team.hire(Role.OPERATOR, "guichet-standard"));
        post(session, "/attente", "mots=apa&origine=guichet");
        String waiting = database.sql(
                        "select cast(id as text) from intake_parked where ended_as is null order by parked_at desc limit 1")
                .query(String.class)
                .single();
        String page = post(session, "/reprendre", "attente=" + waiting).body();
        assertThat(page).containsPattern("value=\"guichet\"[^>]* checked");
    }

    private HttpResponse<String> post(String session, String action, String form) {
        return client.send(client.post(STANDARD + action, form).header("Cookie", session));
    }

    private String signedIn(Hired hired) {
        String form = "identifiant=" + hired.agent().login().value() + "&phrase="
                + RawClient.encoded(Team.PASSPHRASE) + "&code="
                + hired.codes().codeAt(clock.instant()).value();
        return RawClient.cookie(
                client.send(client.post("/agent/connexion", form).header("Cookie", "a=b")));
    }
}
