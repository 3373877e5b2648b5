package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Visitor;
import org.junit.jupiter.api.Test;

/// A stranger answers at the number of a request. The agent deletes it; the citizen gives another on the site, and is
/// called after all.
class OtherNumberJourney extends CardInHand {

    private static final String OTHER = "06 39 98 77 21";

    @Test
    void a_citizen_whose_number_was_wrong_gives_another_and_is_called(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Page desk = taken(visitor, ticket);
        press(desk, "Effacer ce numéro");
        Page citizen = follow(visitor, ticket);
        assertThat(citizen.locator("h1")).containsText("Nous vous répondons");
        assertThat(citizen.locator("main")).containsText("Pour être appelé, donnez un autre numéro.");
        visitor.look(citizen, "suivi-autre-numero").holds();

        give(citizen, "0639");
        assertThat(citizen.getByRole(AriaRole.ALERT)).containsText("C’est un numéro court.");
        assertThat(citizen.locator("#numero")).hasValue("0639");
        visitor.look(citizen, "suivi-autre-numero-a-corriger").holds();

        give(citizen, OTHER);
        assertThat(citizen.locator("h1")).containsText("Nous vous rappelons");
        assertThat(citizen.locator("main")).containsText("Au 06 39 98 77 21");
        open(desk, ticket);
        assertThat(desk.locator("header a[href^='tel:']")).containsText(OTHER);
    }

    @Test
    void a_number_that_is_still_right_is_sent_along_unchanged(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Page citizen = follow(visitor, ticket);
        String promised = citizen.locator("h1").textContent();
        citizen.getByText("Nous en dire plus").click();
        citizen.locator("#mots").fill("J’ai retrouvé le courrier.");
        press(citizen, "Enregistrer");
        assertThat(citizen.getByRole(AriaRole.ALERT)).hasCount(0);
        assertThat(citizen.locator("h1")).hasText(promised);
    }

    private Page follow(Visitor visitor, Ticket ticket) {
        Page citizen = visitor.phone();
        citizen.navigate(at("/suivi"));
        citizen.locator("#reference").fill(ticket.reference());
        citizen.locator("#code").fill(ticket.code());
        citizen.getByText("Voir où elle en est").click();
        return citizen;
    }

    private static void give(Page citizen, String number) {
        citizen.locator("#numero").fill(number);
        press(citizen, "Enregistrer");
    }
}
