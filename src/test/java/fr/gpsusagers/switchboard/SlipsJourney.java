package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An agent on a bad day: he types beside the fields, leaves with half a note, presses twice. Nobody outside notices.
class SlipsJourney extends CardInHand {

    @BeforeEach
    void a_quiet_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
    }

    @Test
    void words_typed_beside_the_fields_are_kept_and_tell_nobody_anything(Visitor visitor) {
        Page desk = visitor.page();
        take(desk, asker.ask(ABOUT_RSA));
        for (String words : List.of(
                "oui elle a compris",
                "fini, non",
                "LA DAME VEUT SAVOIR",
                "B3 Lisieux",
                "faux numero",
                "il fait froid",
                "bonjour la dame",
                "d'accord",
                "allo",
                "rdv le 5")) {
            Page card = desk.context().newPage();
            card.navigate(desk.url());
            Folds.unfold(card);
            card.locator("h1").click();
            card.keyboard().type(words);
            assertThat(card.locator("#dit")).hasValue(words);
            assertThat(card.locator("#dit")).isFocused();
            card.keyboard().press("Enter");
            assertThat(card.locator("#dit")).hasValue(words);
            Page after = desk.context().newPage();
            after.navigate(desk.url());
            Locator history = after.locator(".gps-log").first();
            assertThat(history).containsText("Prise par vous");
            assertThat(history.locator("li")).hasCount(2);
            List.of(after, card).forEach(Page::close);
        }
    }

    @Test
    void a_key_for_what_cannot_be_taken_back_only_chooses_its_button(Visitor visitor) {
        Page desk = visitor.page();
        take(desk, asker.ask(ABOUT_RSA));
        desk.keyboard().press("o");
        Locator button = desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pas de réponse"));
        assertThat(button).isFocused();
        assertThat(button.locator("kbd")).hasText("Entrée");
        desk.keyboard().press("Enter");
        assertThat(desk.locator("main")).containsText("L’essai est noté");
    }

    @Test
    void a_false_number_says_what_it_erases_before_it_does(Visitor visitor) {
        Page desk = visitor.page();
        take(desk, asker.ask(ABOUT_RSA));
        desk.keyboard().press("f");
        assertThat(desk.getByText("Le numéro s’efface de la demande, pour toujours."))
                .isVisible();
        assertThat(desk.locator(".gps-facts").first()).containsText("06 39 98");
    }

    @Test
    void the_enter_key_in_a_field_presses_the_button_of_its_part(Visitor visitor) {
        Page desk = visitor.page();
        take(desk, asker.ask(ABOUT_RSA + "&pour=proche"));
        desk.getByLabel("Le mandat que vous avez vu").fill("Procuration vue au guichet");
        desk.getByLabel("Le mandat que vous avez vu").press("Enter");
        assertThat(desk.locator("article")).containsText("Mandat noté : Procuration vue au guichet");
        desk.getByText("Pas pour moi").first().click();
        desk.locator("#guichet").fill("standard");
        desk.getByLabel("Pourquoi, en un mot").press("Enter");
        assertThat(desk.locator("main")).containsText("Transmise");
    }

    /// Escape calls the key off: another Enter must not do it.
    @Test
    void escape_drops_a_chosen_act(Visitor visitor) {
        Page desk = visitor.page();
        take(desk, asker.ask(ABOUT_RSA));
        for (String key : List.of("f", "r", "o")) {
            Typist.rest(desk);
            desk.keyboard().press(key);
            desk.keyboard().press("Escape");
            desk.keyboard().press("Enter");
        }
        assertThat(desk.locator(".gps-log").first().locator("li")).hasCount(2);
        assertThat(desk.locator("article")).containsText("prise par vous");
    }

    @Test
    void an_answer_that_is_sent_twice_reaches_the_person_once(Visitor visitor) {
        Page desk = visitor.page();
        take(desk, asker.ask(ABOUT_RSA + "&situation=sourd"));
        desk.getByLabel("Votre réponse").fill("Votre dossier est complet.");
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer"))
                .dblclick();
        assertThat(desk.locator(".gps-quote--ours")).hasCount(1);
        desk.reload();
        assertThat(desk.locator(".gps-quote--ours")).hasCount(1);
    }

    @Test
    void a_key_that_leads_into_a_field_keeps_what_is_there(Visitor visitor) {
        Page desk = visitor.page();
        take(desk, asker.ask(ABOUT_RSA));
        desk.getByLabel("Ce qui a été dit").fill("Elle a compris");
        desk.keyboard().press("Escape");
        desk.keyboard().press("w");
        desk.keyboard().type(".");
        assertThat(desk.getByLabel("Ce qui a été dit")).hasValue("Elle a compris.");
    }

    @Test
    void a_date_without_its_hour_is_not_taken_for_no_date_at_all(Visitor visitor) {
        Page desk = visitor.page();
        take(desk, asker.ask(ABOUT_RSA));
        desk.keyboard().press("d");
        desk.keyboard().type("12172026");
        desk.keyboard().press("Enter");
        assertThat(desk.locator("#quand")).isFocused();
        assertThat(desk.locator("#quand").evaluate("field => field.validationMessage"))
                .isEqualTo("Écrivez le jour et l’heure, ou effacez les deux.");
        assertThat(desk.locator("article")).containsText("prise par vous");
    }

    @Test
    void without_any_hour_the_list_does_not_speak_of_the_hour_that_was_asked_for(Visitor visitor) {
        Page desk = visitor.page();
        take(desk, asker.ask(ABOUT_RSA));
        desk.keyboard().press("d");
        desk.keyboard().press("Enter");
        desk.keyboard().press("Enter");
        assertThat(desk.locator("main")).containsText("sans heure. Prochaine échéance");
    }

    @Test
    void a_text_that_is_too_long_is_not_cut_without_a_word(Visitor visitor) {
        Page desk = visitor.page();
        take(desk, asker.ask(ABOUT_RSA));
        Locator said = desk.getByLabel("Ce qui a été dit");
        paste(said, "m".repeat(3_000));
        assertThat(said).hasValue("");
        assertThat(said.evaluate("field => field.validationMessage").toString()).contains("trop long", "3000", "2000");
        paste(said, "m".repeat(2_000));
        assertThat(said).hasValue("m".repeat(2_000));
        Locator note = desk.getByLabel("Note pour le service");
        paste(note, "n".repeat(3_000));
        assertThat(note).hasValue("n".repeat(3_000));
    }

    @Test
    void the_next_request_keeps_what_was_half_written_for_this_one(Visitor visitor) {
        asker.ask(ABOUT_RSA);
        Page desk = visitor.page();
        take(desk, asker.ask(ABOUT_RSA));
        String card = desk.url();
        desk.getByLabel("Ce qui a été dit").fill("Elle cherche son attestation.");
        desk.keyboard().press("Escape");
        desk.keyboard().press("n");
        desk.keyboard().press("Enter");
        desk.waitForURL(url -> !url.equals(card));
        desk.navigate(card);
        assertThat(desk.locator(".gps-log").first()).containsText("Elle cherche son attestation.");
    }

    @Test
    void the_warning_of_a_colleague_stays_in_sight(Visitor visitor) {
        Page desk = visitor.page();
        Ticket ticket = asker.ask(ABOUT_RSA);
        take(desk, ticket);
        desk.getByLabel("Note pour le service").fill("Son mari répond : ne pas dire le sujet.");
        press(desk, "Rendre au guichet");
        open(desk, ticket);
        assertThat(desk.locator(".gps-log").first()).containsText("ne pas dire le sujet");
    }

    @Test
    void the_undo_key_of_the_list_never_leaves_the_card_in_hand(Visitor visitor) {
        Page desk = visitor.page();
        take(desk, asker.ask(ABOUT_RSA));
        desk.getByLabel("Ce qui a été dit").fill("Répondu.");
        press(desk, "Répondu, clore");
        open(desk, asker.ask(ABOUT_RSA));
        String card = desk.url();
        desk.locator("h1").click();
        desk.keyboard().press("z");
        assertThat(desk).hasURL(card);
        assertThat(desk.locator(".gps-undo")).containsText("Mon RSA est suspendu");
        assertThat(desk.locator(".gps-undo").innerText()).containsPattern("[2-9A-Z]{3}-[2-9A-Z]{3}");
    }

    @Test
    void who_signs_out_gives_back_what_he_holds(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Page desk = visitor.pageWithoutJavaScript();
        take(desk, ticket);
        press(desk, "Quitter");
        assertThat(desk.locator("main")).containsText("Vos demandes commencées sont rendues à leur guichet.");
        Hired colleague = team.hire(Role.AGENT, RSA);
        Page other = visitor.pageWithoutJavaScript();
        team.signIn(other, at("/agent"), colleague);
        open(other, ticket);
        assertThat(other.locator(".gps-log").first()).containsText("Rendue");
    }

    @Test
    void the_message_of_a_refusal_stands_at_its_field_and_describes_it(Visitor visitor) {
        Page desk = visitor.pageWithoutJavaScript();
        take(desk, asker.ask(ABOUT_RSA));
        press(desk, "Répondu, clore");
        Locator said = desk.getByLabel("Ce qui a été dit");
        assertThat(said).hasAttribute("aria-invalid", "true");
        assertThat(said).hasAccessibleDescription(Pattern.compile("Écrivez en une ligne"));
        Folds.unfold(desk);
        desk.locator("#guichet").fill("ursa");
        press(desk, "Transmettre");
        assertThat(desk.locator("#guichet")).hasAccessibleDescription(Pattern.compile("Aucun guichet n’a «.ursa.»"));
    }

    private static void paste(Locator field, String text) {
        field.fill("");
        field.focus();
        field.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        field.evaluate("(field, text) => navigator.clipboard.writeText(text)", text);
        field.press("Control+V");
    }
}
