package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.portal.answer.MeasuredScreen;
import fr.gpsusagers.running.Visitor;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// A citizen with a telephone of 320 x 640 px, who starts at the field of the home page. Counts the screens that come
/// after that field. With `-Dgps.screens=true`, keeps a picture of each.
final class Walker {

    private static final boolean PICTURES = Boolean.getBoolean("gps.screens");
    private static final int MOST_SCREENS = 3;

    /// Hides or shows the notice that only tests and trials have.
    private static final String PRETEND_IS_HIDDEN = """
            hidden => [...document.querySelectorAll('.gps-notice p:has(+ p)')].forEach(notice => notice.hidden = hidden)
            """;

    private final Page page;
    private final String name;
    private final AtomicInteger screens = new AtomicInteger();

    private Walker(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    /// Opens the home page.
    ///
    /// @param name the start of the pictures' file names
    static Walker at(String home, String name, Visitor visitor) {
        Page page = visitor.phone();
        page.setViewportSize(MeasuredScreen.WIDTH, MeasuredScreen.HEIGHT);
        page.navigate(home);
        var walker = new Walker(page, name);
        page.onDOMContentLoaded(_ -> walker.screens.incrementAndGet());
        return walker;
    }

    /// Types into the field, which must keep every word.
    Walker says(String words) {
        Locator field = page.getByLabel("Dites ce qui vous amène");
        field.focus();
        page.keyboard().insertText(words);
        assertThat(field.inputValue()).isEqualTo(words);
        return pressesButton("Trouver");
    }

    Walker livesIn(String place) {
        page.locator("#ou").fill(place);
        return pressesButton("Continuer");
    }

    Walker pressesButton(String label) {
        return goesOnBy(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .first());
    }

    Walker pressesLink(String label) {
        return goesOnBy(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(label))
                .first());
    }

    /// Chooses this meaning where the page asks which one is right.
    Walker confirmsIfAsked(String meaning) {
        return page.url().endsWith("/comprendre") ? pressesButton(meaning) : this;
    }

    /// Presses something that opens the next screen, which then must fit on the telephone.
    Walker goesOnBy(Locator pressed) {
        int before = screens.get();
        pressed.click();
        page.waitForCondition(() -> screens.get() > before);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(MeasuredScreen.WIDTH);
        picture(name + "-" + screens.get());
        return this;
    }

    /// Reads an answer: within three screens of the field, its four parts above the fold, this contact, this act.
    ///
    /// @param act the start of the act's address
    Walker isToldToContact(String contact, String act) {
        assertThat(MeasuredScreen.of(page).faults()).as(page.url()).isEmpty();
        assertThat(page.locator("[data-partie=contact]").innerText()).contains(contact);
        return mayAct("[data-partie=acte]", act);
    }

    /// Sees within three screens of the field, and above the fold, this act.
    Walker mayAct(String where, String act) {
        Locator link = page.locator(where).first();
        if (link.getAttribute("href") == null) {
            link = link.locator("a").first();
        }
        assertThat(link.getAttribute("href")).startsWith(act);
        assertThat(link.boundingBox().y + link.boundingBox().height).isLessThanOrEqualTo(MeasuredScreen.HEIGHT);
        assertThat(screens.get()).as("screens from the field to the act").isBetween(1, MOST_SCREENS);
        return this;
    }

    Page page() {
        return page;
    }

    private void picture(String file) {
        if (PICTURES) {
            page.evaluate(PRETEND_IS_HIDDEN, true);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", file + ".png")));
            page.evaluate(PRETEND_IS_HIDDEN, false);
        }
    }
}
