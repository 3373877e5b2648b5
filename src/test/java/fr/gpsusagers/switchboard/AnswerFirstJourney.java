package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Visitor;
import org.junit.jupiter.api.Test;

/// A citizen opens the follow-up page on a telephone and sees the written answer before anything else.
class AnswerFirstJourney extends CardInHand {

    private static final String ANSWER = "Votre versement reprend le 5 janvier.";

    @Test
    void an_answer_comes_before_what_happened_until_the_citizen_adds_a_word(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA + "&situation=sourd");
        Page desk = taken(visitor, ticket);
        desk.getByLabel("Votre réponse").fill(ANSWER);
        press(desk, "Envoyer");
        Page citizen = visitor.phone();
        citizen.navigate(at("/suivi"));
        citizen.locator("#reference").fill(ticket.reference());
        citizen.locator("#code").fill(ticket.code());
        citizen.getByText("Voir où elle en est").click();
        assertThat(citizen.locator("h1")).hasText("Vous avez une réponse");
        assertThat(citizen.locator("[aria-labelledby=reponse]")).containsText(ANSWER);
        assertThat(citizen.locator(".gps-steps .is-now")).containsText("Nous avons répondu");
        visitor.look(citizen, "suivi-reponse").holds();
        citizen.navigate(at("/suivi/feuille"));
        assertThat(citizen.locator("h1")).hasText("Nous avons répondu");
        citizen.navigate(at("/suivi"));

        citizen.locator("#message").fill("Et pour décembre ?");
        press(citizen, "Envoyer");
        assertThat(citizen.locator("h1")).containsText("Nous vous répondons");
        assertThat(citizen.locator(".gps-steps .is-now")).containsText("Un agent vous répond");
        assertThat(citizen.locator("[aria-labelledby=reponse]")).containsText(ANSWER);
    }
}
