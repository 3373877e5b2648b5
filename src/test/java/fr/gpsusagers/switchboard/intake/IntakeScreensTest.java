package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every state of the operator's screen is accessible, at 320 px too.
class IntakeScreensTest extends AtTheSwitchboard {

    @Test
    void what_an_operator_sees_from_the_words_to_the_promise(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        visitor.look(page, "standard").holds();
        ask(page, "rsa suspendu", "lisieux");
        visitor.look(page, "standard-reponse").holds();
        Typist.rest(page);
        page.keyboard().press("r");
        visitor.look(page, "standard-rappel").holds();
        page.keyboard().type("08 99 10 20 30");
        press(page, "Enter");
        assertThat(page.locator("#numero-erreur")).isVisible();
        visitor.look(page, "standard-rappel-erreur").holds();
        page.getByLabel("Numéro de la personne").first().fill("06 39 98 60 01");
        press(page, "Enter");
        visitor.look(page, "standard-promesse").holds();
    }

    @Test
    void what_an_operator_sees_when_someone_is_in_danger(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        ask(page, "mon mari me frappe", "");
        visitor.look(page, "standard-danger").holds();
        press(page, "h");
        assertThat(page.locator("main")).containsText("L’alerte est partie");
        visitor.look(page, "standard-aide").holds();
        confirm(page, "d");
    }

    @Test
    void what_an_operator_sees_of_other_calls(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        ask(page, "référent rsa", "caen");
        visitor.look(page, "standard-quartiers").holds();
        press(page, "m");
        assertThat(page.locator("main")).containsText("En attente");
        visitor.look(page, "standard-attente").holds();
        ask(page, "xqzzt", "");
        visitor.look(page, "standard-incompris").holds();
        confirm(page, "x");
        ask(page, "mdph", "");
        Typist.rest(page);
        page.keyboard().press("i");
        visitor.look(page, "standard-injures").holds();
        page.keyboard().press("Escape");
        Typist.rest(page);
        page.keyboard().press("?");
        visitor.look(page, "standard-touches").holds();
    }

    /// Three lists stood between the contact and what to do.
    @Test
    void on_a_telephone_the_acts_follow_the_contact(Visitor visitor) {
        Page page = visitor.phone();
        team.signIn(page, at("/agent"), operator());
        page.navigate(at("/agent/standard"));
        ask(page, "rsa suspendu", "lisieux");
        assertThat(tops(page, "#reponse", "#faire", ".gps-more", "#compris", "[data-key='?']"))
                .isSorted();
        ask(page, "référent rsa", "caen");
        assertThat(tops(page, "#quel-lieu", "#reponse", "#faire")).isSorted();
        confirm(page, "x");
    }

    private static List<Double> tops(Page page, String... parts) {
        return Stream.of(parts)
                .map(part -> page.locator(part).first().boundingBox().y)
                .toList();
    }

    @Test
    void everything_works_without_scripts(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        team.signIn(page, at("/agent"), operator());
        page.navigate(at("/agent/standard"));
        page.getByLabel("Ce que dit la personne").fill("rsa suspendu lisieux");
        click(page, "Chercher");
        page.locator("#rappel summary").click();
        page.getByLabel("Numéro de la personne").fill("06 39 98 60 02");
        click(page, "Mettre en attente");
        assertThat(page.locator("main")).containsText("Mis en attente");
        page.locator("button[name=attente]").last().click();
        assertThat(page.getByLabel("Numéro de la personne")).hasValue("06 39 98 60 02");
        click(page, "Promettre");
        assertThat(page.locator("h1")).containsText("Rappel promis");
        page.locator("a[data-key=S]").click();
        page.locator("[data-key=U]").click();
        assertThat(page.locator("#danger")).hasText("Gardez la personne en ligne");
        click(page, "Urgence traitée");
        assertThat(page.locator("main")).containsText("Urgence traitée. Soufflez un instant.");
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void press(Page page, String key) {
        Typist.rest(page);
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

    private static void confirm(Page page, String key) {
        Typist.rest(page);
        page.keyboard().press(key);
        press(page, "Enter");
    }

    private static void ask(Page page, String words, String place) {
        page.getByLabel("Ce que dit la personne").fill(words);
        page.getByLabel("Lieu").fill(place);
        press(page, "Enter");
    }
}
