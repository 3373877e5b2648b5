package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Visitor;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/// An agent inserts a prepared answer of the pack into a written answer.
class PreparedAnswerJourney extends CardInHand {

    private static final String SUSPENDED = "RSA suspendu, que faire";

    @Test
    void a_prepared_answer_lands_in_the_field_below_what_was_typed_and_nothing_is_sent(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Ticket ticket = asker.ask(ABOUT_RSA + "&situation=sourd");
        Page desk = taken(visitor, ticket);
        desk.getByLabel("Votre réponse").fill("Bonjour Camille,");
        desk.getByLabel("Note pour le service").fill("Vu avec la CAF.");
        desk.getByLabel("Pourquoi, en un mot").fill("à voir");
        press(desk, SUSPENDED);

        String answer = desk.getByLabel("Votre réponse").inputValue();
        assertThat(answer)
                .startsWith("Bonjour Camille,\n\nBonjour,\nSouvent, il manque")
                .contains("Préparez :\n- Numéro d’allocataire")
                .as("a deaf person is not told to call")
                .doesNotContain("Appelez", "Heures du téléphone")
                .doesNotContainPattern("[{}]");
        assertThat(desk.getByLabel("Note pour le service")).hasValue("Vu avec la CAF.");
        assertThat(desk.getByLabel("Pourquoi, en un mot")).hasValue("à voir");
        assertThat(desk.locator("[role=group][autofocus]")).containsText("Elle est dans le champ");
        assertThat(desk.locator(".gps-log").first()).not().containsText("Souvent, il manque");

        press(desk, SUSPENDED);
        assertThat(desk.getByLabel("Votre réponse")).hasValue(answer);
        press(desk, "Envoyer");
        assertThat(desk.locator(".gps-log").first()).containsText("Souvent, il manque");
        assertThat(desk.locator("main")).containsText("Vu avec la CAF.");
    }

    @Test
    void one_that_does_not_fit_any_more_leaves_the_answer_as_it_is(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = taken(visitor, asker.ask(ABOUT_RSA));
        String typed = "Un mot. ".repeat(990).strip();
        desk.getByLabel("Votre réponse").fill(typed);
        press(desk, SUSPENDED);
        assertThat(desk.getByText("plus assez de place")).isVisible();
        assertThat(desk.getByLabel("Votre réponse")).hasValue(typed);
    }

    @Test
    void none_is_offered_where_the_person_is_in_danger(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Ticket ticket = asker.ask(ABOUT_RSA);
        Page desk = taken(visitor.page(), ticket);
        press(desk, SUSPENDED);
        assertThat(desk.locator("[role=group][autofocus]")).isFocused();
        assertThat(desk.getByLabel("Votre réponse").inputValue())
                .contains("la demande " + ticket.reference())
                .containsPattern("Appelez le service RSA du Département au 02");
        visitor.look(desk, "demande-reponse-preparee").holds();
        press(desk, "Envoyer");
        asker.ask(ABOUT_RSA + "&compris=oui&soutien=violences-conjugales");
        desk.navigate(at("/agent"));
        desk.getByText("Ne pas appeler").first().click();
        press(desk, "Prendre");
        assertThat(desk.getByLabel("Votre réponse")).isVisible();
        assertThat(desk.getByText("Réponses préparées")).hasCount(0);
    }
}
