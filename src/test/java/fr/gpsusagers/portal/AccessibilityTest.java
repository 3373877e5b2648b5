package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Accessibility of every kind of page: axe in light and dark mode, 320 px, no JavaScript, touch targets, keyboard.
@ExtendWith(Browser.class)
class AccessibilityTest extends RunningProduct {

    private static final String TOO_SMALL_TO_PRESS = """
            [...document.querySelectorAll('a, button, summary, input:not([type=hidden])')]
              .filter(target => !target.closest('.govuk-skip-link') && !target.closest('details:not([open]) > :not(summary)'))
              .filter(target => getComputedStyle(target).display !== 'inline')
              .map(target => [target.outerHTML, target.getBoundingClientRect()])
              .filter(([, box]) => box.width < 44 || box.height < 44)
              .map(([html]) => html)
            """;
    private static final String STOPS_WITHOUT_RING = """
            [...document.querySelectorAll('main a, main button, main summary, header a, footer a')]
              .filter(target => !target.closest('details:not([open]) > :not(summary)'))
              .filter(target => { target.focus({focusVisible: true}); return getComputedStyle(target).outlineStyle === 'none'; })
              .map(target => target.outerHTML)
            """;

    private static final String COLOURS_HAVE_CHANGED =
            "Promise.all(document.getAnimations().map(change => change.finished)).then(() => true)";

    static final List<String> PAGES = PortalPages.EACH_KIND;

    /// Loads each page once for all checks. The last checks run at 320 px, the width at
    /// which [Visitor#look] leaves the page.
    @ParameterizedTest
    @FieldSource("PAGES")
    void every_page_holds_for_eyes_fingers_and_keyboards_by_day_and_by_night(String path, Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at(path));
        visitor.look(page, "portal" + path.replaceAll("[^a-z0-9]+", "-")).holds();
        assertThat(violationsByNight(page)).isEmpty();
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.locator("header, main, footer").count()).isEqualTo(3);
        assertThat((List<?>) page.evaluate(TOO_SMALL_TO_PRESS)).isEmpty();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Aller au contenu");
        assertThat((List<?>) page.evaluate(STOPS_WITHOUT_RING)).isEmpty();
        Page plain = visitor.pageWithoutJavaScript();
        plain.navigate(at(path));
        assertThat(plain.locator("main").innerText()).as("without JavaScript").isNotBlank();
    }

    /// Returns the violations in dark mode. Checks contrast only, because dark mode changes nothing but colours.
    private static List<String> violationsByNight(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.evaluate(COLOURS_HAVE_CHANGED);
        var violations = new AxeBuilder(page)
                .withRules(List.of("color-contrast")).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return violations;
    }
}
