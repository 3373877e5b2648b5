package fr.gpsusagers.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.running.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A citizen in danger gets numbers at any hour, and can leave without a trace.
@ExtendWith(Browser.class)
class DangerJourney extends RunningProduct {

    private static final String VIOLENCE = "/parcours/n11/n13";

    @Test
    void the_numbers_come_first_and_nothing_is_asked_before(Visitor visitor) {
        Page page = visitor.phone();
        page.navigate(at("/"));
        page.locator(".gps-danger .gps-w > a").click();
        page.getByText("Dire ce qui se passe").click();
        page.getByText("Mon conjoint ou ma famille me fait du mal").click();
        assertThat(numbers(page)).containsExactly("tel:17", "tel:3919", "sms:114", "tel:115");
        double field = page.locator("#ou").boundingBox().y;
        assertThat(page.locator(".gps-sos li").last().boundingBox().y).isLessThan(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                VIOLENCE,
                VIOLENCE + "?lieu=14366&compris=oui",
                VIOLENCE + "?lieu=14366&situation=sans-telephone",
                "/parcours/n11/n16"
            })
    void they_are_on_the_first_screen_of_a_small_telephone(String address, Visitor visitor) {
        Page page = visitor.page();
        page.setViewportSize(320, 640);
        page.navigate(at(address));
        Locator numbers = page.locator(".gps-sos li");
        for (int i = 0; i < Math.min(3, numbers.count()); i++) {
            var box = numbers.nth(i).boundingBox();
            assertThat(box.y + box.height).as(numbers.nth(i).innerText()).isLessThanOrEqualTo(640);
        }
    }

    @Test
    void they_are_the_same_at_night(Visitor visitor) {
        Page page = visitor.page();
        clock.moveTo(TestClock.THURSDAY_AT_TEN.withHour(3));
        page.navigate(at(VIOLENCE));
        assertThat(numbers(page)).startsWith("tel:17", "tel:3919");
    }

    @Test
    void without_a_telephone_the_numbers_stay_with_a_way_to_call_them(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(VIOLENCE + "?situation=sans-telephone"));
        assertThat(numbers(page)).startsWith("tel:17", "tel:3919");
        assertThat(page.locator("main").innerText()).contains("empruntez-en un");
    }

    @Test
    void for_someone_deaf_the_114_by_sms_leads_and_no_call_is_offered(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(VIOLENCE + "?situation=sourd"));
        assertThat(numbers(page)).containsExactly("sms:114");
        assertThat(page.locator("a[href^='tel:']")).hasCount(0);
        assertThat(page.locator("main")).containsText("3919");
    }

    @Test
    void every_number_of_the_pack_stands_on_one_page_that_every_page_leads_to(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/parcours/rsa"));
        page.getByText("Tous les numéros").click();
        assertThat(numbers(page))
                .containsExactly(
                        "tel:17",
                        "tel:112",
                        "sms:114",
                        "tel:15",
                        "tel:18",
                        "tel:119",
                        "tel:3919",
                        "tel:115",
                        "tel:3114");
    }

    @Test
    void leaving_fast_replaces_the_page_so_that_a_step_back_does_not_return(Visitor visitor) {
        Page page = leaving(visitor.page());
        page.getByText("Quitter").first().click();
        page.waitForURL("**/www.meteofrance.com/**");
        page.goBack();
        assertThat(page.url()).doesNotContain(VIOLENCE);
    }

    @Test
    void escape_pressed_three_times_leaves_too(Visitor visitor) {
        Page page = leaving(visitor.page());
        List.of("Escape", "Escape", "Escape").forEach(page.keyboard()::press);
        page.waitForURL("**/www.meteofrance.com/**");
    }

    @Test
    void leaving_is_a_plain_link_where_scripts_do_not_run(Visitor visitor) {
        Page page = leaving(visitor.pageWithoutJavaScript());
        page.waitForRequest(
                "**/www.meteofrance.com/**",
                () -> page.getByText("Quitter").first().click());
    }

    @Test
    void after_leaving_a_step_back_shows_a_page_that_names_nothing(Visitor visitor) {
        Page page = leaving(visitor.page());
        page.navigate(at("/parcours/n11"));
        page.navigate(at(VIOLENCE));
        page.getByText("Quitter").first().click();
        page.waitForURL("**/www.meteofrance.com/**");
        page.waitForCondition(() -> page.context().cookies().stream().anyMatch(cookie -> cookie.name.equals("p")));
        page.navigate(at(VIOLENCE));
        assertThat(page.locator("h1")).hasText("Page fermée");
        assertThat(page.locator("main")).not().containsText("danger");
        visitor.look(page, "page-fermee").holds();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Accueil"))
                .first()
                .click();
        page.locator(".gps-danger .gps-w > a").click();
        page.getByText("Dire ce qui se passe").click();
        page.getByText("Mon conjoint ou ma famille me fait du mal").click();
        assertThat(numbers(page)).startsWith("tel:17", "tel:3919");
    }

    @Test
    void escape_is_told_where_it_works_and_what_cannot_be_promised_where_it_does_not(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(VIOLENCE));
        assertThat(page.locator("main")).containsText("trois fois sur Échap. Si rien ne change, appuyez sur Quitter");
        assertThat(page.locator("main")).containsText("Après, elle peut montrer ces pages");
        assertThat(page.locator(".gps-quit")).hasAttribute("title", "Sur un clavier : trois fois Échap");
        Page plain = visitor.pageWithoutJavaScript();
        plain.navigate(at(VIOLENCE));
        assertThat(plain.locator(".gps-quit[title]")).hasCount(0);
    }

    @Test
    void the_page_says_how_to_leave_no_trace(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(VIOLENCE));
        assertThat(page.locator("main")).containsText("Elle ne nomme pas le danger. Effacez-la quand même.");
        Locator quit = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Quitter")));
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        assertThat(quit).isInViewport();
    }

    private Page leaving(Page page) {
        page.route("https://www.meteofrance.com/**", DangerJourney::weather);
        page.navigate(at(VIOLENCE));
        return page;
    }

    private static void weather(Route route) {
        route.fulfill(new Route.FulfillOptions().setBody("Il pleut.").setContentType("text/plain"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> numbers(Page page) {
        return (List<String>)
                page.locator(".gps-sos a").evaluateAll("links => links.map(link => link.getAttribute('href'))");
    }
}
