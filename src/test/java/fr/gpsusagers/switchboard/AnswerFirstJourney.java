package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Visitor;
import org.junit.jupiter.api.Test;

/// A citizen opens the follow-up page on a telephone and sees the written answer before anything else.
class AnswerFirstJourney extends CardInHand {

    private static final String ADDED = "Votre message est ajouté. Le service le lit avant de répondre.";
    private static final String ANSWER = "Votre versement reprend le 5 janvier.";

    @Test
    void an_answer_comes_before_what_happened_until_the_citizen_adds_a_word(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA + "&situation=sourd");
        Page desk = taken(visitor, ticket);
        desk.getByLabel("Votre réponse").fill(ANSWER);
        press(desk, "Envoyer");
        Page citizen = follow(visitor.phone(), ticket);
        assertThat(citizen.locator("h1")).hasText("Vous avez une réponse");
        assertThat(citizen.locator("[aria-labelledby=reponse]")).containsText(ANSWER);
        assertThat(citizen.locator(".gps-steps .is-now")).containsText("Nous avons répondu");
        visitor.look(citizen, "suivi-reponse").holds();
        citizen.navigate(at("/suivi/feuille"));
        assertThat(citizen.locator("h1")).hasText("Nous avons répondu");
        citizen.navigate(at("/suivi"));

        citizen.locator("#message").fill("Et pour décembre ?");
        press(citizen, "Envoyer");
        assertThat(citizen.getByRole(AriaRole.STATUS)).containsText(ADDED);
        visitor.look(citizen, "suivi-message-ajoute").holds();
        assertThat(citizen.locator("h1")).containsText("Nous vous répondons");
        assertThat(citizen.locator(".gps-steps .is-now")).containsText("Un agent vous répond");
        assertThat(citizen.locator("[aria-labelledby=reponse]")).containsText(ANSWER);
    }

    @Test
    void a_message_is_confirmed_at_the_top_until_something_follows_it(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA + "&situation=sourd");
        Page citizen = follow(visitor.pageWithoutJavaScript(), ticket);
        citizen.navigate(at("/suivi?fait=message"));
        assertThat(citizen.getByRole(AriaRole.STATUS)).hasCount(0);

        citizen.getByText("Ajouter un message ou un fichier").click();
        citizen.locator("#message").fill("Et pour décembre ?");
        press(citizen, "Envoyer");
        assertThat(citizen.getByRole(AriaRole.STATUS)).containsText(ADDED);
        Page desk = taken(visitor, ticket);
        desk.reload();
        desk.reload();
        citizen.reload();
        assertThat(citizen.getByRole(AriaRole.STATUS)).containsText(ADDED);
        assertThat(citizen.getByText("Lue par un agent")).hasCount(2);

        Folds.unfold(desk);
        desk.getByLabel("Votre réponse").fill(ANSWER);
        press(desk, "Envoyer");
        citizen.reload();
        assertThat(citizen.getByRole(AriaRole.STATUS)).hasCount(0);
        assertThat(citizen.locator("h1")).hasText("Vous avez une réponse");

        press(desk, "Répondu, clore");
        citizen.locator("#message").fill("Merci beaucoup, bonne journée !");
        press(citizen, "Envoyer");
        assertThat(citizen.locator("h1")).hasText("Votre demande est close");
        assertThat(citizen.getByRole(AriaRole.STATUS)).hasText("Votre message est ajouté.");
    }

    private Page follow(Page citizen, Ticket ticket) {
        citizen.navigate(at("/suivi"));
        citizen.locator("#reference").fill(ticket.reference());
        citizen.locator("#code").fill(ticket.code());
        citizen.getByText("Voir où elle en est").click();
        return citizen;
    }
}
