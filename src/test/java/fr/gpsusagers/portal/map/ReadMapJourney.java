package fr.gpsusagers.portal.map;

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
        assertThat(page).hasURL(Pattern.compile(".*/carte\\?secteur=pays-auge-sud$"));
        assertThat(page.locator("li.is-here")).containsText("le secteur choisi");
        assertThat(page.locator(".gps-map .is-here")).hasCount(1);
    }
}
