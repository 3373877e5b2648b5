package fr.gpsusagers.portal.place;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The map, and its equivalent list.
@ExtendWith(Browser.class)
class ReadMapJourney extends RunningProduct {

    /// The label of the link under the middle of a number.
    private static final String AT_NUMBER = """
            number => {
              number.scrollIntoView({block: 'center'});
              const box = number.getBoundingClientRect();
              return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
                .closest('a').getAttribute('aria-label');
            }""";

    @Test
    void the_list_names_every_sector_of_the_map_with_its_number_and_whom_to_call(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        page.navigate(at("/carte"));
        List<Locator> drawn = page.locator(".gps-map a").all();
        assertThat(drawn).hasSize(11);
        for (Locator sector : drawn) {
            String[] label = sector.getAttribute("aria-label").split(", ", 2);
            Locator row = page.locator("li.gps-row").nth(Integer.parseInt(label[0]) - 1);
            assertThat(row).containsText(label[1]);
            assertThat(row.locator("a[href^='tel:']")).isVisible();
        }
    }

    @Test
    void every_number_is_on_the_map_and_is_large_enough_on_a_phone(Visitor visitor) {
        Page page = visitor.phone();
        page.navigate(at("/carte"));
        List<String> numbers = page.locator(".gps-map text").allTextContents().stream()
                .flatMap(text -> List.of(text.split(", ")).stream())
                .toList();
        assertThat(numbers).hasSize(11).doesNotHaveDuplicates();
        Object smallest = page.evaluate(
                "Math.min(...[...document.querySelectorAll('.gps-map text')].map(text => text.getBoundingClientRect().height))");
        assertThat(((Number) smallest).doubleValue()).isGreaterThanOrEqualTo(14);
    }

    @Test
    void a_sector_leads_to_its_communes_and_a_commune_back_to_its_sector(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/carte"));
        page.locator("li.gps-row a", new Page.LocatorOptions().setHasText("Pays d’Auge Sud"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lisieux"))
                .click();
        page.getByText("Voir le secteur sur la carte").click();
        assertThat(page).hasURL(Pattern.compile(".*/carte\\?lieu=14366$"));
        assertThat(page.locator("li.is-here")).containsText("le secteur choisi");
        assertThat(page.locator(".gps-map .is-here")).hasCount(1);
    }

    @Test
    void a_commune_and_its_sector_are_lit_and_named_and_its_contacts_are_one_press_away(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        page.navigate(at("/carte?lieu=14366"));
        assertThat(page.locator("main")).containsText("Lisieux est dans le secteur 10, Pays d’Auge Sud.");
        assertThat(page.locator(".gps-map .pin")).hasCount(1);
        assertThat(page.locator(".gps-map .is-here")).hasAttribute("aria-label", "10, Pays d’Auge Sud");
        assertThat(page.locator("li.is-here")).containsText("Pays d’Auge Sud");
        page.getByText("Tous les contacts de cette commune").click();
        assertThat(page).hasURL(Pattern.compile(".*/communes/14366$"));
    }

    @Test
    void a_split_commune_lights_each_of_its_sectors_and_its_quartier_only_one(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/carte?lieu=14118"));
        assertThat(page.locator("main")).containsText("Caen a plusieurs secteurs");
        assertThat(page.locator("li.is-here")).hasCount(3);
        assertThat(page.locator("li.is-here").first()).containsText("un secteur possible");
        page.getByText("Choisir mon quartier").click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Chemin Vert").setExact(true))
                .click();
        page.getByText("Voir le secteur sur la carte").click();
        assertThat(page.locator("h1")).hasText("Caen, Chemin Vert sur la carte");
        assertThat(page.locator(".gps-map a.is-here")).hasAttribute("aria-label", "3, Caen centre");
    }

    @Test
    void a_typed_place_is_shown_on_the_map_without_a_script(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        page.navigate(at("/carte"));
        seek(page, "vire normandie");
        assertThat(page).hasURL(Pattern.compile(".*/carte\\?lieu=14762$"));
        seek(page, "14140");
        page.locator("section[aria-labelledby=possibles] a").first().click();
        assertThat(page.locator(".gps-map .pin")).hasCount(1);
        seek(page, "Rouen");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Rouen est dans un autre département");
        seek(page, "");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Écrivez le nom de votre commune");
    }

    private static void seek(Page page, String typed) {
        page.getByLabel("Ma commune ou mon code postal").fill(typed);
        page.getByText("Trouver").click();
    }

    @Test
    void a_place_that_does_not_exist_is_said_to_be_unknown(Visitor visitor) {
        Page page = visitor.page();
        assertThat(page.navigate(at("/carte?lieu=99999")).status()).isEqualTo(404);
        assertThat(page.locator("main")).containsText("Nous ne connaissons pas ce lieu");
        page.navigate(at("/carte"));
        assertThat(page.locator("main")).not().containsText("Nous ne connaissons pas");
    }

    @Test
    void a_made_up_place_lights_nothing(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/carte?lieu=99999&quartier=nulle-part&secteur=atlantide"));
        assertThat(page.locator("h1")).hasText("La carte des secteurs");
        assertThat(page.locator(".is-here, .pin")).hasCount(0);
    }

    @Test
    void every_sector_can_be_pressed_with_a_finger_on_the_map_and_in_the_list(Visitor visitor) {
        Page page = visitor.phone();
        page.navigate(at("/carte"));
        assertThat((List<?>) page.evaluate("""
                [...document.querySelectorAll('.gps-map a, li.gps-row a')]
                  .map(link => [link.outerHTML, link.getBoundingClientRect()])
                  .filter(([, box]) => box.width < 44 || box.height < 44)
                  .map(([html]) => html)
                """)).isEmpty();
        for (Locator number : page.locator(".gps-map text").all()) {
            String sector = number.textContent();
            assertThat(page.evaluate(AT_NUMBER, number.elementHandle()))
                    .asString()
                    .startsWith(sector + ", ");
        }
    }

    @Test
    void the_focused_sector_is_drawn_in_another_colour_within_a_thick_line(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/carte"));
        page.getByText("Trouver").focus();
        for (int i = 0; i < page.locator(".gps-map a").count(); i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).fill"))
                    .isNotEqualTo(page.evaluate("getComputedStyle(document.querySelector('.gps-map')).fill"));
            assertThat((boolean) page.evaluate("document.activeElement.matches('.gps-map a:focus-visible')"))
                    .isTrue();
        }
    }
}
