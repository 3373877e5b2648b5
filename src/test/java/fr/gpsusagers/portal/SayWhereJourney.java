package fr.gpsusagers.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// « Où habitez-vous ? », as citizens answer it.
@ExtendWith(Browser.class)
class SayWhereJourney extends RunningProduct {

    private static final String SUSPENDED = "/parcours/rsa/rsa-suspension";

    @Test
    void a_postal_code_of_several_communes_is_settled_by_a_choice_when_they_have_several_contacts(Visitor visitor) {
        Page page = visitor.page();
        say(page, "14140");
        assertThat(page.locator("h1")).containsText("communes ont le code 14140");
        page.getByText("Livarot-Pays-d’Auge").click();
        assertThat(page).hasURL(Pattern.compile(".*" + SUSPENDED + "\\?lieu=14371"));
    }

    @Test
    void a_postal_code_of_several_communes_asks_nothing_when_they_share_the_contact(Visitor visitor) {
        Page page = visitor.page();
        say(page, "14123");
        assertThat(page.locator(".gps-trail")).containsText("Ifs");
        assertThat(page.locator(".gps-trail")).containsText("Cormelles-le-Royal");
        assertThat(page.locator(".gps-best .gps-call")).isVisible();
    }

    @Test
    void a_name_that_several_communes_bear_is_settled_by_a_choice(Visitor visitor) {
        Page page = visitor.page();
        say(page, "st pierre");
        assertThat(page.locator("main")).containsText("Saint-Pierre-en-Auge");
        assertThat(page.locator("main")).containsText("Aucun : donner un autre nom".replace(" :", "\u00A0:"));
    }

    @Test
    void in_caen_the_quartier_is_asked(Visitor visitor) {
        Page page = visitor.page();
        say(page, "caen");
        assertThat(page.locator("h1")).containsText("Dans quel quartier de Caen");
        page.getByText("Chemin Vert").click();
        assertThat(page).hasURL(Pattern.compile(".*lieu=14118&quartier=chemin-vert"));
        assertThat(page.locator(".gps-trail")).containsText("Caen, Chemin Vert");
    }

    @Test
    void not_knowing_the_quartier_still_leads_somewhere(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(SUSPENDED + "?lieu=14118"));
        page.getByText("Je ne sais pas").click();
        assertThat(page).hasURL(Pattern.compile(".*lieu=14118&quartier=inconnu"));
        assertThat(page.locator("main")).containsText("Caen centre");
    }

    @Test
    void a_quartier_is_understood_at_once(Visitor visitor) {
        Page page = visitor.page();
        say(page, "caen chemin vert");
        assertThat(page).hasURL(Pattern.compile(".*lieu=14118&quartier=chemin-vert"));
    }

    @Test
    void a_commune_elsewhere_is_named_with_its_departement_and_who_knows_them_all(Visitor visitor) {
        Page page = visitor.page();
        say(page, "flers");
        assertThat(page).hasURL(Pattern.compile(".*lieu=61169"));
        assertThat(page.locator("h1")).hasText("Flers n’est pas dans le Calvados");
        assertThat(page.locator("main")).containsText("Orne (61)");
        assertThat(page.locator(".gps-best .gps-call")).hasAttribute("href", "tel:3939");
        page.getByText("Donner une autre commune").click();
        assertThat(page.getByLabel("Où habitez-vous")).isVisible();
    }

    @Test
    void a_departement_alone_is_understood_too(Visitor visitor) {
        Page page = visitor.page();
        say(page, "manche");
        assertThat(page).hasURL(Pattern.compile(".*lieu=dep-50"));
        assertThat(page.locator("main")).containsText("Manche (50)");
    }

    @Test
    void a_place_that_nobody_knows_is_kept_in_the_field_and_the_mistake_is_told(Visitor visitor) {
        Page page = visitor.page();
        say(page, "<b>xyzzy</b>");
        assertThat(page).hasTitle(Pattern.compile("^Erreur.*"));
        assertThat(page.getByLabel("Où habitez-vous")).hasValue("<b>xyzzy</b>");
        assertThat(page.getByLabel("Où habitez-vous")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".govuk-error-summary")).isFocused();
        page.locator(".govuk-error-summary a").click();
        assertThat(page.getByLabel("Où habitez-vous")).isFocused();
    }

    @Test
    void the_same_without_javascript_and_with_nothing_typed(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        say(page, "");
        assertThat(page.locator(".govuk-error-summary")).containsText("Écrivez le nom de votre commune");
        assertThat(page.locator(".gps-trail")).containsText("Mon RSA est suspendu");
    }

    @Test
    void the_situation_survives_the_question_of_the_place(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(SUSPENDED + "?situation=sans-internet"));
        page.getByLabel("Où habitez-vous").fill("vire");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continuer"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*lieu=14762&situation=sans-internet"));
    }

    @Test
    void what_is_typed_never_stands_in_an_address(Visitor visitor) {
        Page page = visitor.page();
        List<String> addresses = new ArrayList<>();
        page.onRequest(request -> addresses.add(request.url()));
        say(page, "rue Jeanne Secret, xyzzy");
        say(page, "lisieux");
        assertThat(addresses)
                .hasSizeGreaterThan(4)
                .noneMatch(address -> address.matches("(?i).*(secret|xyzzy|lisieux).*"));
    }

    @Test
    void near_an_answer_a_place_adds_what_is_near(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/sans-reponse/rsa/rsa-suspension"));
        page.getByLabel("Où habitez-vous").fill("lisieux");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continuer"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/sans-reponse/rsa/rsa-suspension\\?lieu=14366"));
    }

    private void say(Page page, String place) {
        page.navigate(at(SUSPENDED));
        page.getByLabel("Où habitez-vous").fill(place);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continuer"))
                .click();
    }
}
