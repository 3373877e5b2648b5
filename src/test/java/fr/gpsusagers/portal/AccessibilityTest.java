package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import fr.gpsusagers.running.Axe;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Accessibility and weight of every kind of page: axe in light and dark mode, 320 px, no JavaScript, touch
/// targets, keyboard; requests and bytes of a first visit.
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

    private static final int REQUESTS = 4;
    private static final int EVERYTHING_GZIPPED = 40_000;

    static final List<String> PAGES = PortalPages.EACH_KIND;

    /// Loads each page once for all checks. The last checks run at 320 px, the width at
    /// which [Visitor#look] leaves the page.
    @ParameterizedTest
    @FieldSource("PAGES")
    void every_page_is_light_and_holds_for_eyes_fingers_and_keyboards_by_day_and_by_night(
            String path, Visitor visitor) {
        Page page = visitor.page();
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);
        page.navigate(at(path));
        visitor.look(page, "portal" + path.replaceAll("[^a-z0-9]+", "-")).holds();
        assertLight(List.copyOf(requests));
        assertThat(violationsByNight(page)).isEmpty();
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.locator("header, main, footer").count()).isEqualTo(3);
        assertThat((List<?>) page.evaluate(TOO_SMALL_TO_PRESS)).isEmpty();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Aller au contenu");
        assertThat((List<?>) page.evaluate(STOPS_WITHOUT_RING)).isEmpty();
        assertThat(visitor.textWithoutJavaScript(at(path)))
                .as("without JavaScript")
                .isNotBlank();
    }

    /// A first visit, with nothing in the browser's cache.
    private static void assertLight(List<Request> requests) {
        assertThat(requests)
                .hasSizeLessThanOrEqualTo(REQUESTS)
                .noneMatch(request -> request.url().contains("htmx"));
        assertThat(requests.stream()
                        .mapToInt(request -> request.sizes().responseBodySize)
                        .sum())
                .isLessThanOrEqualTo(EVERYTHING_GZIPPED);
    }

    /// Returns the violations in dark mode. Checks contrast only, because dark mode changes nothing but colours.
    private static List<String> violationsByNight(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.evaluate(COLOURS_HAVE_CHANGED);
        var violations = Axe.contrastViolations(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return violations;
    }
}
