package fr.gpsusagers.running;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// A visitor in front of a browser with a fresh profile.
public final class Visitor implements AutoCloseable {

    private static final boolean PICTURES = Boolean.getBoolean("gps.screens");
    private static final Path SCREENS = Path.of("target", "screens");
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HEIGHT = 800;

    /// Lets [Typist] move the clock by which a page measures how long its keys were at rest.
    private static final String CLOCK = """
            (() => {
              const now = performance.now.bind(performance);
              let passed = 0;
              performance.now = () => now() + passed;
              window.letTimePass = millis => { passed += millis; };
            })();
            """;

    private final Browser browser;
    private final Supplier<Page> plain;
    private final List<BrowserContext> profiles = new ArrayList<>();

    /// @param plain a page without scripts and cookies, which all visitors share
    Visitor(Browser browser, Supplier<Page> plain) {
        this.browser = browser;
        this.plain = plain;
    }

    /// Opens a page as most visitors see it.
    public Page page() {
        return open(options(WIDE));
    }

    /// Opens a page at the width of the smallest telephones.
    public Page phone() {
        return open(options(NARROW));
    }

    /// Opens a page with scripts turned off.
    public Page pageWithoutJavaScript() {
        return open(withoutJavaScript());
    }

    /// Visits a page once; returns what all pages are checked for: accessibility, no need for JavaScript, a fit at
    /// 320 px. Takes pictures at both widths if asked for.
    ///
    /// @param name the start of the pictures' file names in `target/screens`
    public Inspection inspect(String address, String name) {
        Page page = visit(page(), address);
        picture(page, name + "-1280");
        var violations = Axe.violations(page);
        String text = mainText(page);
        page.setViewportSize(NARROW, HEIGHT);
        picture(page, name + "-320");
        return new Inspection(violations, overflow(page), textWithoutJavaScript(address), text);
    }

    /// What one sees of a page without scripts, and without any cookie.
    public String textWithoutJavaScript(String address) {
        return mainText(visit(plain.get(), address));
    }

    /// Checks the page that the visitor is on, after a form for instance: accessibility and a fit at 320 px. Takes
    /// pictures at both widths if asked for.
    public Inspection look(Page page, String name) {
        page.setViewportSize(WIDE, HEIGHT);
        picture(page, name + "-1280");
        var violations = Axe.violations(page);
        page.setViewportSize(NARROW, HEIGHT);
        picture(page, name + "-320");
        return new Inspection(violations, overflow(page), mainText(page), mainText(page));
    }

    @Override
    public void close() {
        profiles.forEach(BrowserContext::close);
    }

    private static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static Page visit(Page page, String address) {
        page.navigate(address);
        return page;
    }

    private static String mainText(Page page) {
        return page.locator("main").innerText();
    }

    /// Takes a picture of the whole page, if the run was asked for pictures: `./gps test --screens`.
    private static void picture(Page page, String name) {
        if (!PICTURES) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + ".png"))
                .setFullPage(true));
    }

    private Page open(Browser.NewContextOptions options) {
        var profile = browser.newContext(options);
        profiles.add(profile);
        profile.addInitScript(CLOCK);
        return profile.newPage();
    }

    /// The profile of the shared page without scripts.
    static BrowserContext plainProfile(Browser browser) {
        return browser.newContext(withoutJavaScript());
    }

    private static Browser.NewContextOptions withoutJavaScript() {
        return options(WIDE).setJavaScriptEnabled(false);
    }

    private static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setLocale("fr-FR");
    }
}
