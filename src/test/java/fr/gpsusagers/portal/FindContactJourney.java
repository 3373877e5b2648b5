package fr.gpsusagers.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.suite.FirstJourney;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Home, RSA, suspended, Lisieux, answer: with a mouse, with the keyboard
/// alone, without JavaScript, on a small phone.
@ExtendWith(Browser.class)
class FindContactJourney extends RunningProduct {

    private static final int MOST_STOPS = 80;

    @FirstJourney
    @Test
    void someone_whose_rsa_is_suspended_finds_whom_to_call_in_lisieux(Visitor visitor) {
        walk(visitor.page());
    }

    @Test
    void the_same_without_javascript(Visitor visitor) {
        walk(visitor.pageWithoutJavaScript());
    }

    @Test
    void the_same_on_a_phone_of_320_pixels(Visitor visitor) {
        Page page = visitor.phone();
        walk(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void the_same_by_keyboard_alone(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/"));
        pressEnterOn(page, "RSA");
        pressEnterOn(page, "Mon RSA est suspendu");
        goToField(page);
        page.keyboard().type("lisieux");
        page.keyboard().press("Enter");
        answers(page);
    }

    @Test
    void every_stop_of_the_trail_can_be_changed_and_the_rest_is_kept(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/parcours/rsa/rsa-suspension?lieu=14366&situation=sans-internet"));
        openTrail(page);
        trail(page, "Mon RSA est suspendu").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("On me demande de rembourser"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/parcours/rsa/rsa-indu\\?lieu=14366&situation=sans-internet"));
        openTrail(page);
        assertThat(trail(page, "Lisieux")).isVisible();
    }

    @Test
    void the_situation_adapts_the_answer_and_loses_nothing(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/parcours/rsa/rsa-suspension?lieu=14366"));
        page.getByText("Votre situation").click();
        page.getByLabel("Je suis sourd").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Adapter la réponse"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/parcours/rsa/rsa-suspension\\?situation=sourd&lieu=14366"));
        openTrail(page);
        assertThat(trail(page, "Lisieux")).isVisible();
        assertThat(page.getByLabel("Je suis sourd")).isChecked();
    }

    @Test
    void a_short_address_of_a_need_leads_to_its_answer_with_the_same_place(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/besoin/rsa-suspension?lieu=14366"));
        assertThat(page).hasURL(Pattern.compile(".*/parcours/.*rsa-suspension\\?lieu=14366"));
        answers(page);
    }

    @Test
    void an_old_address_says_so_and_takes_up_where_the_way_still_exists(Visitor visitor) {
        Page page = visitor.page();
        assertThat(page.navigate(at("/parcours/rsa/une-question-d-hier?lieu=14366"))
                        .status())
                .isEqualTo(404);
        assertThat(page.locator("main")).containsText("Reprenons à cette question");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mon RSA est suspendu"))
                .click();
        answers(page);
    }

    @Test
    void who_gets_no_answer_is_led_to_people_nearby(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/parcours/rsa/rsa-suspension?lieu=14366"));
        page.getByText("Ça n’a pas marché").click();
        assertThat(page.locator("h1")).containsText("Personne ne répond");
        assertThat(page.locator("main")).containsText("Pays d’Auge Sud");
        assertThat(page.locator("main")).containsText("France services");
    }

    private void walk(Page page) {
        page.navigate(at("/"));
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^RSA")))
                .click();
        page.getByText("Mon RSA est suspendu").click();
        page.getByLabel("Où habitez-vous").fill("lisieux");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continuer"))
                .click();
        answers(page);
    }

    /// The page names the desk in charge and the circonscription, with
    /// states and reasons, and shows no guess first.
    private static void answers(Page page) {
        assertThat(page).hasURL(Pattern.compile(".*/parcours/rsa/rsa-suspension\\?lieu=14366"));
        assertThat(page.locator("main")).containsText("Service RSA du Département");
        assertThat(page.locator("main")).containsText("Pays d’Auge Sud");
        assertThat(page.locator(".gps-best .gps-state")).isVisible();
        page.getByText("Pourquoi ce contact").click();
        assertThat(page.locator(".gps-why li").first()).isVisible();
        assertThat(page.locator(".gps-best")).not().containsText("À confirmer");
        assertThat(page.locator(".gps-best .gps-call")).hasAttribute("href", Pattern.compile("tel:\\+33.*"));
    }

    private static void openTrail(Page page) {
        page.locator("summary[data-partie=compris]").click();
    }

    private static Locator trail(Page page, String label) {
        return page.locator(".gps-trail a", new Page.LocatorOptions().setHasText(label));
    }

    private static void pressEnterOn(Page page, String label) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate(
                            "document.activeElement.closest('main') ? document.activeElement.textContent : ''"))
                    .startsWith(label)) {
                String before = page.url();
                page.keyboard().press("Enter");
                page.waitForURL(address -> !address.equals(before));
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + label);
    }

    private static void goToField(Page page) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if ("ou".equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches the field");
    }
}
