package fr.gpsusagers.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An act that comes too late, after the note on the card was saved: the page tells the agent what was saved.
class SavedNoteTest extends RunningProduct {

    private static final String NOTHING_CHANGED = "Rien n’a changé\u00A0: la demande n’est plus dans cet état.";

    private final RawClient client = new RawClient(this::at);
    private final Asker asker = new Asker(client);

    private String session = "";
    private String card = "";

    @BeforeEach
    void an_agent_had_a_request_that_waits_again() {
        clock.moveTo(LocalDateTime.parse("2026-12-03T09:00"));
        session = signedIn(team.hire(Role.AGENT, "guichet-gestion-rsa-1"));
        asker.ask("parcours=rsa/rsa-suspension&lieu=14366");
        card = post("/agent/suivante", "").headers().firstValue("Location").orElseThrow();
        post(card + "/rendre", "");
    }

    @Test
    void a_note_that_was_saved_is_not_said_to_be_lost() {
        var late = post(card + "/rendre", "note=" + RawClient.encoded("Vu avec la CAF."));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Vu avec la CAF.", "Votre note est enregistrée. Rien d’autre n’a changé")
                .doesNotContain(NOTHING_CHANGED);
    }

    @Test
    void without_a_note_nothing_changed() {
        var late = post(card + "/rendre", "");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains(NOTHING_CHANGED).doesNotContain("Votre note est enregistrée");
    }

    private HttpResponse<String> post(String path, String form) {
        return client.send(client.post(path, form).header("Cookie", session));
    }

    private String signedIn(Team.Hired hired) {
        String form = "identifiant=" + hired.agent().login().value() + "&phrase="
                + RawClient.encoded(Team.PASSPHRASE) + "&code="
                + hired.codes().codeAt(clock.instant()).value();
        return RawClient.cookie(
                client.send(client.post("/agent/connexion", form).header("Cookie", "a=b")));
    }
}
