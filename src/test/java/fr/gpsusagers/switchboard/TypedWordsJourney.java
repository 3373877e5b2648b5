package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Text that an agent typed on a card is never lost.
class TypedWordsJourney extends CardInHand {

    @Test
    void a_note_that_was_typed_is_kept_by_every_button(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = visitor.pageWithoutJavaScript();
        Hired both = team.hire(Role.AGENT, RSA, "guichet-circo-pays-auge-sud");
        team.signIn(desk, at("/agent"), both);
        for (String button : List.of(
                "Répondu, clore",
                "Pas de réponse",
                "Effacer ce numéro",
                "Rappeler alors",
                "Rendre au guichet",
                "Suivante",
                "Envoyer",
                "Transmettre",
                "Orientée ailleurs, clore",
                "La personne n’en a plus besoin, clore")) {
            open(desk, asker.ask(ABOUT_RSA));
            String card = desk.url();
            desk.getByLabel("Note pour le service").fill("Vu avec elle.");
            if (button.equals("Envoyer")) {
                desk.getByLabel("Votre réponse").fill("Oui.");
            }
            desk.locator("#organisme").selectOption("caf-calvados");
            desk.locator("#guichet").fill("lisieux");
            press(desk, button);
            desk.navigate(card);
            assertThat(desk.locator("article").textContent()).as(button).contains("Vu avec elle.");
        }
    }

    @Test
    void a_written_request_is_not_closed_as_answered_while_nobody_answered(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = taken(visitor.page(), asker.ask(ABOUT_RSA + "&situation=sourd"));
        desk.getByLabel("Pourquoi, en un mot").fill("à voir");
        desk.getByLabel("Votre réponse").fill("Le versement reprend.");
        press(desk, "Répondu, clore");
        assertThat(desk.getByRole(AriaRole.ALERT)).containsText("Votre réponse n’est pas envoyée");
        assertThat(desk.getByLabel("Votre réponse")).hasValue("Le versement reprend.");
        assertThat(desk.getByLabel("Pourquoi, en un mot")).hasValue("à voir");
        visitor.look(desk, "demande-refus").holds();
        desk.getByLabel("Votre réponse").fill("");
        desk.getByLabel("Pourquoi, en un mot").fill("");
        press(desk, "Répondu, clore");
        assertThat(desk.getByRole(AriaRole.ALERT)).containsText("La personne attend une réponse écrite");
        desk.getByLabel("Ce qui a été dit").fill("Réponse donnée au guichet, avec un interprète.");
        press(desk, "Répondu, clore");
        assertThat(desk.locator("main")).containsText("Demande close");
    }

    @Test
    void a_call_is_not_closed_as_answered_before_a_line_says_what_was_said(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = taken(visitor.page(), asker.ask(ABOUT_RSA));
        desk.getByLabel("Pourquoi, en un mot").fill("à voir");
        desk.getByLabel("Ce qui a été dit").fill("ok");
        press(desk, "Répondu, clore");
        assertThat(desk.getByRole(AriaRole.ALERT)).containsText("Écrivez en une ligne ce qui a été dit");
        assertThat(desk.getByLabel("Ce qui a été dit")).isFocused();
        assertThat(desk.getByLabel("Ce qui a été dit")).hasValue("ok");
        assertThat(desk.getByLabel("Pourquoi, en un mot")).hasValue("à voir");
        visitor.look(desk, "demande-sans-mot").holds();
        desk.getByLabel("Ce qui a été dit").fill("Son droit est rouvert.");
        press(desk, "Répondu, clore");
        assertThat(desk.locator("main")).containsText("Demande close");
    }

    @Test
    void a_request_for_another_body_is_not_closed_before_the_body_is_chosen(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = taken(visitor.page(), asker.ask(ABOUT_RSA));
        desk.getByLabel("Ce qui a été dit").fill("La CAF calcule.");
        press(desk, "Orientée ailleurs, clore");
        assertThat(desk.getByRole(AriaRole.ALERT)).containsText("Choisissez l’organisme");
        assertThat(desk.locator("#organisme")).isFocused();
        assertThat(desk.getByLabel("Ce qui a été dit")).hasValue("La CAF calcule.");
        desk.locator("#organisme").selectOption("caf-calvados");
        press(desk, "Orientée ailleurs, clore");
        assertThat(desk.locator("main")).containsText("Demande close");
    }

    @Test
    void a_saved_note_leaves_its_field_and_the_unsent_answer_stays(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = taken(visitor.page(), asker.ask(ABOUT_RSA));
        desk.getByLabel("Note pour le service").fill("Vu avec elle.");
        desk.getByLabel("Votre réponse").fill("Le versement reprend.");
        press(desk, "Noter");
        assertThat(desk.getByLabel("Note pour le service")).hasValue("");
        assertThat(desk.getByLabel("Votre réponse")).hasValue("Le versement reprend.");
        assertThat(desk.locator("article")).containsText("Vu avec elle.");
    }

    @Test
    void return_in_a_field_does_nothing_and_loses_nothing(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = taken(visitor, asker.ask(ABOUT_RSA));
        desk.getByLabel("Ce qui a été dit").fill("pour le logement");
        desk.getByLabel("Ce qui a été dit").press("Enter");
        assertThat(desk.getByRole(AriaRole.ALERT)).containsText("Choisissez un bouton");
        assertThat(desk.getByLabel("Ce qui a été dit")).hasValue("pour le logement");
        assertThat(desk.locator("main")).containsText("prise par vous");
    }

    @Test
    void a_link_asks_before_it_throws_away_what_was_typed(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = visitor.page();
        take(desk, asker.ask(ABOUT_RSA));
        String card = desk.url();
        var asked = new ArrayList<String>();
        desk.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        desk.getByLabel("Note pour le service").pressSequentially("en cours");
        desk.locator("nav a[href='/agent']").click();
        desk.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");
        assertThat(desk.url()).isEqualTo(card);
        press(desk, "Noter");
        assertThat(desk.locator("main")).containsText("« en cours »");
        assertThat(asked)
                .as("the button saves without a question from the browser")
                .hasSize(1);
    }
}
