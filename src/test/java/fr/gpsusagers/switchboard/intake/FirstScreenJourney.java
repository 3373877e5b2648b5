package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The words have the focus at first: the screen says how to reach the keys.
class FirstScreenJourney extends AtTheSwitchboard {

    @Test
    void the_screen_says_how_to_reach_the_keys(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        assertThat(page.locator("#mots")).hasAccessibleDescription("Échap sort du champ. Ensuite, une touche suffit.");
        new Typist("Les touches", page).press("Escape").press("?");
        assertThat(page.getByText("Reprendre le dernier appel, pendant dix minutes"))
                .isVisible();
    }

    /// Callers are heard from the first key on: « 115 », « 3919 ».
    @Test
    void words_may_begin_with_a_digit_and_the_advice_goes_with_the_first_answer(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        new Typist("Un numéro court", page).type("115").send("Enter");
        assertThat(page.locator("#mots")).hasValue("115");
        assertThat(page.locator("#mots-aide")).hasCount(0);
    }

    @Test
    void a_greeting_offers_the_first_choices_which_lead_to_a_need(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        List<String> first = page.locator("[name=choix] b").allInnerTexts();
        assertThat(first).contains("Logement, énergie");
        var typist = new Typist("Bonjour", page).type("bonjour").send("Enter");
        assertThat(page.locator("[name=choix] b")).hasText(first.toArray(String[]::new));
        assertThat(page.locator("[name=choix][aria-current]")).hasCount(0);
        assertThat(page.locator("main")).containsText("en quelques mots ce qui se passe");
        visitor.look(page, "standard-bonjour").holds();
        typist.send("4");
        assertThat(page.locator("#reponse")).hasText("À préciser");
        page.waitForNavigation(
                () -> page.locator("[name=choix][value^='besoin:']").first().click());
        assertThat(page.locator("[name=choix][aria-current]")).hasCount(0);
    }
}
