package fr.gpsusagers.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A citizen corrects the mail address on the follow-up page.
class CorrectedMailTest extends RunningProduct {

    private static final String ABOUT_RSA = "parcours=rsa/rsa-suspension&lieu=14366";
    private static final String CHANGED = "Vous avez changé votre demande";

    private final RawClient client = new RawClient(this::at);
    private final Asker asker = new Asker(client);

    @BeforeEach
    void on_a_tuesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-08T09:40"));
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
    }

    /// The page sends all its fields, also those that the citizen left as they were.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ''                                                            ; moments=oui&prenom=&langue=&mots=             ; 0
            ''                                                            ; moments=oui&moment=matin&prenom=Camille&mots= ; 1
            &soutien=violences-conjugales&jour=lundi&jour=jeudi&de=9&a=11 ; heures=oui&jour=lundi&jour=jeudi&de=9&a=11    ; 0
            &soutien=violences-conjugales&jour=lundi                      ; heures=oui&jour=lundi&de=&a=                  ; 0
            """)
    void a_refused_address_leaves_no_line_in_the_history(String asked, String form, int changes) {
        Ticket ticket = asker.ask(ABOUT_RSA + asked);
        change(ticket, form);
        HttpResponse<String> refused = change(ticket, form + "&mail=jean%40gmail");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Vérifiez cette adresse");
        assertThat(refused.body().split(CHANGED, -1)).hasSize(changes + 1);

        change(ticket, form + "&mail=jean%40exemple.fr");
        assertThat(follow(ticket).split(CHANGED, -1)).hasSize(changes + 2);
    }

    private HttpResponse<String> change(Ticket ticket, String form) {
        return client.send(client.post("/suivi/changer", form).header("Cookie", asker.pass(ticket)));
    }

    private String follow(Ticket ticket) {
        return client.send(client.get("/suivi").header("Cookie", asker.pass(ticket)))
                .body();
    }
}
