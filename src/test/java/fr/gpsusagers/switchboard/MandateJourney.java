package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Visitor;
import org.junit.jupiter.api.Test;

/// The mandate of someone who asks for somebody else: seen, noted, and taken back if it was noted on the wrong card.
class MandateJourney extends CardInHand {

    @Test
    void words_typed_beside_the_fields_are_no_mandate(Visitor visitor) {
        Page desk = visitor.page();
        take(desk, asker.ask(ABOUT_RSA + "&pour=proche"));
        desk.locator("h1").click();
        desk.keyboard().press("v");
        assertThat(desk.locator("#mandat")).isFocused();
        desk.keyboard().press("Enter");
        assertThat(desk.locator("#noter-mandat")).isFocused();
        desk.keyboard().press("Enter");
        assertThat(desk.locator("#mandat-erreur")).containsText("Écrivez d’abord le mandat");
        assertThat(desk.locator("#mandat")).isFocused();
        assertThat(desk.locator("article")).not().containsText("Mandat noté");
    }

    @Test
    void a_mandate_that_was_noted_by_mistake_is_taken_back(Visitor visitor) {
        Page desk = visitor.pageWithoutJavaScript();
        take(desk, asker.ask(ABOUT_RSA + "&pour=proche"));
        desk.getByLabel("Le mandat que vous avez vu").fill("Tuteur, jugement vu");
        press(desk, "Noter le mandat");
        assertThat(desk.locator("article")).containsText("Mandat noté");
        press(desk, "Retirer ce mandat");
        assertThat(desk.locator("article")).containsText("Ce n’est pas pour elle-même");
    }
}
