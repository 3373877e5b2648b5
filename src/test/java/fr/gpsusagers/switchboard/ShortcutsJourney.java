package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An agent turns the single-letter shortcuts off: nothing acts by itself any more, and nothing promises a key.
@ExtendWith(Browser.class)
class ShortcutsJourney extends RunningProduct {

    private Team.Hired operator;

    @BeforeEach
    void on_a_wednesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-02T09:12"));
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
        operator = team.hire(Role.OPERATOR, "guichet-standard");
    }

    @Test
    void turned_off_no_letter_acts_and_no_key_is_shown_until_they_are_turned_on_again(Visitor visitor) {
        Page page = signedIn(visitor.page(), "/agent/standard");
        assertThat(key(page, "U")).isVisible();
        turn(page, "Désactiver");
        assertThat(page.locator("kbd:visible")).hasCount(0);
        assertThat(page.locator(".gps-keys-card")).isHidden();
        assertThat(page.getByText("Raccourcis désactivés.")).hasCount(1);
        assertThat(button(page, "Activer")).isFocused();

        page.reload();
        assertThat(page.locator("kbd:visible")).hasCount(0);
        search(page, "rsa suspendu lisieux");
        press(page, "n");
        press(page, "r");
        press(page, "Escape");
        assertThat(page.locator("#reponse")).isFocused();
        assertThat(page.getByLabel("Numéro de la personne")).isHidden();

        turn(page, "Activer");
        assertThat(key(page, "N")).isVisible();
        page.locator("#reponse").focus();
        press(page, "r");
        assertThat(page.getByLabel("Numéro de la personne")).isFocused();
    }

    @Test
    void turned_off_tab_and_enter_still_promise_a_callback(Visitor visitor) {
        Page page = signedIn(visitor.page(), "/agent/standard");
        turn(page, "Désactiver");
        search(page, "rsa suspendu lisieux");
        page.locator("#rappel summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type("0639986051");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.locator("h1")).containsText("Rappel promis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agent", "/agent/standard", "/agent/retrouver", "/agent/guichets"})
    void each_page_of_agents_has_the_switch_and_says_that_keys_are_on(String address, Visitor visitor) {
        Page page = signedIn(visitor.page(), address);
        assertThat(page.getByRole(AriaRole.CONTENTINFO))
                .containsText(Pattern.compile("Raccourcis clavier\\s: activés\\. Désactiver"));
        assertThat(visitor.look(page, "raccourcis").violations()).isEmpty();
    }

    @Test
    void without_scripts_no_key_is_shown_and_nothing_is_offered(Visitor visitor) {
        Page page = signedIn(visitor.pageWithoutJavaScript(), "/agent/standard");
        assertThat(page.locator("kbd").first()).isHidden();
        assertThat(page.locator("kbd:visible")).hasCount(0);
        assertThat(page.locator("[data-keys-switch]")).isHidden();
    }

    private Page signedIn(Page page, String address) {
        team.signIn(page, at("/agent"), operator);
        page.navigate(at(address));
        return page;
    }

    private static void turn(Page page, String which) {
        button(page, which).focus();
        page.keyboard().press("Enter");
    }

    private static Locator button(Page page, String which) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(which + " les raccourcis clavier")
                        .setExact(true));
    }

    private static Locator key(Page page, String letter) {
        return page.locator("[data-key=" + letter + "] kbd").first();
    }

    private static void search(Page page, String words) {
        page.getByLabel("Ce que dit la personne").fill(words);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void press(Page page, String key) {
        Typist.rest(page);
        page.keyboard().press(key);
    }
}
