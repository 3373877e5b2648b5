package fr.gpsusagers.portal.place;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Everything that serves a commune, found by typing, by letter or by sector.
@ExtendWith(Browser.class)
class FindCommuneJourney extends RunningProduct {

    @Test
    void a_commune_typed_with_a_slip_is_found_and_the_typing_is_in_no_address(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        type(page, "lisieu");
        assertThat(page).hasURL(Pattern.compile(".*/communes/14366$"));
        assertThat(page.locator("h1")).containsText("Lisieux");
        assertThat(page.locator(".gps-contact").first()).containsText("Accueil social du Département");
        assertThat(page.locator(".gps-contact .gps-state").first()).isVisible();
    }

    @Test
    void who_tells_of_a_danger_here_is_shown_the_numbers(Visitor visitor) {
        Page page = visitor.page();
        type(page, "mon mari me frappe");
        assertThat(page).hasURL(Pattern.compile(".*/parcours/n11/n13.*"));
        assertThat(page.locator("main a[href='tel:17']")).isVisible();
    }

    @Test
    void each_contact_leads_to_its_sheet(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/communes/14366"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mairie de Lisieux"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/fiche/mairie-14366\\?lieu=14366$"));
    }

    @Test
    void a_split_commune_asks_for_the_quartier_and_i_do_not_know_is_a_good_answer(Visitor visitor) {
        Page page = visitor.phone();
        type(page, "caen");
        int before = page.locator(".gps-contact").count();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Je ne sais pas"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/communes/14118\\?quartier=inconnu$"));
        assertThat(page.locator(".gps-contact").count()).isGreaterThan(before);
    }

    @Test
    void a_shared_postcode_gives_communes_to_choose_from(Visitor visitor) {
        Page page = visitor.page();
        type(page, "14123");
        assertThat(page).hasURL(at("/communes"));
        assertThat(page.getByLabel("Votre commune")).hasValue("14123");
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName(Pattern.compile("^Ifs")))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/communes/14341$"));
    }

    @Test
    void a_place_elsewhere_is_named_with_its_departement_and_whom_to_call(Visitor visitor) {
        Page page = visitor.page();
        type(page, "alençon");
        assertThat(page.locator("main")).containsText("Orne");
        assertThat(page.locator("main")).containsText("3939");
    }

    @Test
    void what_is_not_understood_is_kept_to_be_mended(Visitor visitor) {
        Page page = visitor.page();
        type(page, "zzzzz");
        assertThat(page.getByLabel("Votre commune")).hasValue("zzzzz");
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        assertThat(page).hasURL(at("/communes"));
    }

    @Test
    void letters_lead_to_communes_and_an_accent_hides_none(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/communes"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("E").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Épron")))
                .isVisible();
    }

    @Test
    void a_commune_of_elsewhere_has_no_page_here(Visitor visitor) {
        assertThat(visitor.page().navigate(at("/communes/61001")).status()).isEqualTo(404);
    }

    private void type(Page page, String place) {
        page.navigate(at("/communes"));
        page.getByLabel("Votre commune").fill(place);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trouver"))
                .click();
    }
}
