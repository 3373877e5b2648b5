package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The screens on the way to an act hold at a zoom of 400 %, by keyboard and by night. A window of 1280 x 1024 px at
/// 400 % shows as much as one of 320 x 256 px.
@ExtendWith(Browser.class)
class ZoomAndKeyboardTest extends RunningProduct {

    private static final int WIDE = 1280;
    private static final int HEIGHT = 800;
    private static final int ZOOMED_WIDTH = 320;
    private static final int ZOOMED_HEIGHT = 256;
    private static final int MOST_OF_HEIGHT = ZOOMED_HEIGHT / 5;
    private static final int MOST_STOPS = 6;

    /// What stays on the screen while the page scrolls, in pixels of height, and what is wider than the screen.
    private static final String STAYING = """
            () => {
              scrollTo(0, document.documentElement.scrollHeight / 2);
              return [...document.querySelectorAll('body *')]
                .filter(e => ['sticky', 'fixed'].includes(getComputedStyle(e).position))
                .map(e => e.getBoundingClientRect())
                .map(box => Math.min(box.bottom, innerHeight) - Math.max(box.top, 0))
                .reduce((sum, height) => sum + Math.max(height, 0), 0);
            }""";
    private static final String SIDEWAYS =
            "() => { scrollTo(9999, 0); return scrollX + document.documentElement.scrollWidth - innerWidth; }";
    private static final String IS_SEEN = """
            () => {
              const box = document.activeElement.getBoundingClientRect();
              const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return document.activeElement.contains(at);
            }""";
    private static final String IS_IN_CONTENT = "document.activeElement.closest('main') !== null";

    static final List<String> PAGES = List.of(
            "/",
            "/parcours/rsa",
            "/parcours/rsa/rsa-suspension",
            "/parcours/rsa/rsa-suspension?lieu=14366",
            "/parcours/rsa/rsa-suspension?lieu=14366&compris=rsa-indu&soutien=n13",
            "/parcours/rsa/rsa-suspension?lieu=61169",
            "/parcours/n11/n13",
            "/numeros",
            "/rappel?parcours=rsa/rsa-suspension&lieu=14366",
            "/rappel?parcours=n11/n13&lieu=14366",
            "/contact/circo-pays-auge-sud?lieu=14366",
            "/carte",
            "/carte?lieu=14366",
            "/courrier",
            "/suivi");

    @BeforeEach
    void a_desk_calls_back() {
        team.hire(Role.AGENT, "guichet-gestion-rsa-1", "guichet-circo-pays-auge-sud");
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void each_screen_holds_at_400_percent_by_keyboard_and_by_night(String path, Visitor visitor) {
        Page page = visitor.phone();
        atMostSixStopsComeBeforeTheContentAndEachIsSeen(page, path);
        page.setViewportSize(WIDE, HEIGHT);
        atMostSixStopsComeBeforeTheContentAndEachIsSeen(page, path);
        nothingScrollsSidewaysAndAtMostAFifthOfTheScreenIsCovered(page, path);
        byNightAxeFindsNothing(page, path, visitor);
    }

    private void nothingScrollsSidewaysAndAtMostAFifthOfTheScreenIsCovered(Page page, String path) {
        page.setViewportSize(ZOOMED_WIDTH, ZOOMED_HEIGHT);
        page.navigate(at(path));
        assertThat(((Number) page.evaluate(SIDEWAYS)).intValue()).isZero();
        assertThat(((Number) page.evaluate(STAYING)).doubleValue()).isLessThanOrEqualTo(MOST_OF_HEIGHT);
    }

    private void atMostSixStopsComeBeforeTheContentAndEachIsSeen(Page page, String path) {
        page.navigate(at(path));
        int stops = 0;
        page.keyboard().press("Tab");
        while (Boolean.FALSE.equals(page.evaluate(IS_IN_CONTENT))) {
            assertThat(page.evaluate(IS_SEEN))
                    .as("seen: " + page.evaluate("document.activeElement.outerHTML"))
                    .isEqualTo(true);
            assertThat(++stops).as("stops before the content").isLessThanOrEqualTo(MOST_STOPS);
            page.keyboard().press("Tab");
        }
    }

    private void byNightAxeFindsNothing(Page page, String path, Visitor visitor) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.navigate(at(path));
        visitor.look(page, "nuit" + path.replaceAll("[^a-z0-9]+", "-")).holds();
    }
}
