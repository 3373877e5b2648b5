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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The follow-up page speaks of calls only to a citizen who gave a number, and offers to stop messages only where an
/// address is known.
class NoNumberTest extends RunningProduct {

    private static final String ABOUT_RSA = "parcours=rsa/rsa-suspension&lieu=14366";
    private static final String DANGER = "&mots=Mon+mari+me+frappe";
    private static final String ASKED_WHEN = "Quand peut-on vous appeler sans danger";
    private static final String TO_SPEAK = "pour demander à vous parler";
    private static final String NOT_ME = "Ce n’est pas moi";
    private static final String NO_CALLS = "Personne ne vous appelle plus.";

    private final RawClient client = new RawClient(this::at);
    private final Asker asker = new Asker(client);

    @BeforeEach
    void on_a_tuesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-08T09:40"));
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
    }

    @Test
    void who_wrote_of_a_danger_without_a_number_is_asked_nothing_about_calls() {
        Ticket ticket = asker.write(ABOUT_RSA + DANGER + "&reponse=ici");
        assertThat(follow(ticket))
                .contains("Un agent lit votre demande", "Votre prénom")
                .doesNotContain(ASKED_WHEN, TO_SPEAK, NO_CALLS, NOT_ME);
    }

    @Test
    void who_gave_a_number_is_asked_when_a_call_is_safe() {
        Ticket ticket = asker.ask(ABOUT_RSA + "&soutien=violences-conjugales");
        assertThat(follow(ticket)).contains("Un agent lit votre demande", ASKED_WHEN, TO_SPEAK, NOT_ME, NO_CALLS);
    }

    @Test
    void who_gave_only_a_mail_address_reads_that_nothing_is_written_there_any_more() {
        Ticket ticket = asker.write(ABOUT_RSA + "&mots=Que+manque-t-il+%3F&reponse=mail&mail=essai%40exemple.fr");
        assertThat(follow(ticket))
                .contains(NOT_ME, "L’adresse mail s’efface de cette demande, pour toujours. Nous n’y écrivons plus.")
                .doesNotContain(NO_CALLS, TO_SPEAK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ''                                   ; Donnez une adresse mail ou un numéro de mobile.
            mail=lea+chez+exemple                ; Vérifiez cette adresse.
            reponse=sms&numero=0261917601        ; Nous n’envoyons pas de SMS à ce numéro.
            """)
    void who_says_that_messages_are_safe_is_asked_again_for_an_address_that_cannot_be_right(
            String form, String mistake) {
        Ticket ticket = asker.write(ABOUT_RSA + DANGER + "&reponse=ici");
        HttpResponse<String> refused = accept(ticket, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body().replace('\u00A0', ' ')).contains(mistake, "Un agent lit votre demande");
        assertThat(follow(ticket)).contains("Un agent lit votre demande");

        assertThat(accept(ticket, "mail=lea%40exemple.fr").statusCode()).isEqualTo(303);
        assertThat(follow(ticket)).contains("Nous vous répondons").doesNotContain("Un agent lit votre demande");
    }

    private HttpResponse<String> accept(Ticket ticket, String form) {
        return client.send(client.post("/suivi/messages", form).header("Cookie", asker.pass(ticket)));
    }

    private String follow(Ticket ticket) {
        return client.send(client.get("/suivi").header("Cookie", asker.pass(ticket)))
                .body();
    }
}
