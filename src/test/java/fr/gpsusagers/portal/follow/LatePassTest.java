package fr.gpsusagers.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Without a valid pass, nothing is done unseen: the page says so, keeps what was typed, and does it once the reference
/// and the code are entered.
class LatePassTest extends RunningProduct {

    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-12-08T09:40");
    private static final String DANGER = "parcours=rsa/rsa-suspension&lieu=14366&soutien=violences-conjugales";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern ACTION = Pattern.compile("<form action=\"(/suivi[^\"]*)\"");

    private final RawClient client = new RawClient(this::at);
    private final Asker asker = new Asker(client);

    @BeforeEach
    void on_a_tuesday_morning() {
        clock.moveTo(MORNING);
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
    }

    @Test
    void safe_hours_changed_on_the_promise_are_kept_and_saved_once_the_code_is_entered() {
        Ticket ticket = asker.ask(DANGER + "&jour=lundi&de=9&a=11");
        var changed =
                client.send(client.post("/suivi/changer", "heures=oui&jour=jeudi&de=14&a=16&prenom=Camille&mots="));
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(changed.body()).contains("Ce n’est pas encore enregistré").doesNotContain("trop longtemps");

        var wrong = send(changed.body(), new Ticket(ticket.reference(), "000000"));
        assertThat(wrong.body()).contains("Vérifiez les deux", "Ce n’est pas encore enregistré");

        var saved = send(wrong.body(), ticket);
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(follow(ticket))
                .contains("value=\"jeudi\" checked", "value=\"Camille\"")
                .doesNotContain("value=\"lundi\" checked");
    }

    @Test
    void a_correction_sent_after_half_an_hour_is_saved_once_the_code_is_entered() {
        Ticket ticket = asker.ask("parcours=rsa/rsa-suspension&lieu=14366");
        String pass = asker.pass(ticket);
        clock.moveTo(MORNING.plusMinutes(31));
        String form = "prenom=Camille&langue=breton&moments=oui&moment=matin&mail=essai%40exemple.fr";
        var late = client.send(client.post("/suivi/changer", form).header("Cookie", pass));
        assertThat(late.body()).contains("Ce n’est pas encore enregistré");
        assertThat(send(late.body(), ticket).statusCode()).isEqualTo(303);
        assertThat(follow(ticket)).contains("value=\"Camille\"", "value=\"breton\"", "value=\"essai@exemple.fr\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            /suivi/retirer ; Votre demande n’est pas encore retirée  ; Votre demande est close
            /suivi/pas-moi ; Les messages ne sont pas encore arrêtés ; Nous vous répondons
            """)
    void what_was_pressed_too_late_is_said_not_to_be_done_and_is_done_with_the_code(
            String address, String notDone, String done) {
        Ticket ticket = asker.ask("parcours=rsa/rsa-suspension&lieu=14366");
        String pass = asker.pass(ticket);
        clock.moveTo(MORNING.plusMinutes(31));
        var late = client.send(client.post(address, "").header("Cookie", pass));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains(notDone);
        assertThat(follow(ticket)).doesNotContain(done);
        assertThat(send(late.body(), ticket).statusCode()).isEqualTo(303);
        assertThat(follow(ticket)).contains(done);
    }

    @Test
    void who_said_not_me_is_announced_no_mail_any_more() {
        Ticket ticket = asker.ask("parcours=rsa/rsa-suspension&lieu=14366&situation=sourd&mail=essai2%40exemple.fr");
        assertThat(follow(ticket)).contains("À l’adresse essai2@exemple.fr");
        client.send(client.post("/suivi/pas-moi", "").header("Cookie", asker.pass(ticket)));
        assertThat(follow(ticket)).doesNotContain("essai2@exemple.fr").contains("Revenez ici lire la réponse");

        client.send(client.post("/suivi/changer", "mail=essai2%40exemple.fr").header("Cookie", asker.pass(ticket)));
        assertThat(follow(ticket)).doesNotContain("À l’adresse").contains("Revenez ici lire la réponse");
        String again = client.send(client.post(
                        "/rappel",
                        "parcours=rsa/rsa-suspension&lieu=14366&situation=sourd&mail=essai2%40exemple.fr&demande="
                                + FormToken.random().value()))
                .body();
        assertThat(again).contains("C’est noté").doesNotContain("À l’adresse");
    }

    private HttpResponse<String> send(String page, Ticket ticket) {
        var action = ACTION.matcher(page);
        assertThat(action.find()).as(page).isTrue();
        String hidden = HIDDEN.matcher(page)
                .results()
                .map(field -> field.group(1) + "=" + RawClient.encoded(field.group(2)))
                .collect(Collectors.joining("&"));
        String code = "reference=" + ticket.reference() + "&code=" + ticket.code();
        return client.send(client.post(action.group(1), hidden + "&" + code));
    }

    private String follow(Ticket ticket) {
        return client.send(client.get("/suivi").header("Cookie", asker.pass(ticket)))
                .body();
    }
}
