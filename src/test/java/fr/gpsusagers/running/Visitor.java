package fr.gpsusagers.running;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Someone in front of a browser, with a fresh profile.
public final class Visitor implements AutoCloseable {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HEIGHT = 800;

    private final Browser browser;
    private final List<BrowserContext> profiles = new ArrayList<>();

    Visitor(Browser browser) {
        this.browser = browser;
    }

    /// A page as most people see it.
    public Page page() {
        return open(options(WIDE));
    }

    /// A page on the smallest of telephones.
    public Page phone() {
        return open(options(NARROW));
    }

    /// A page where scripts do not run.
    public Page pageWithoutJavaScript() {
        return open(options(WIDE).setJavaScriptEnabled(false));
    }

    /// Visits a page once, and gives what all pages are held to: accessibility, no JavaScript needed, 320 px, a
    /// picture.
    ///
    /// @param name names the pictures in `target/screens`
    public Inspection inspect(String address, String name) {
        Page page = visit(page(), address);
        picture(page, name + "-1280");
        var violations = violations(page);
        String text = mainText(page);
        page.setViewportSize(NARROW, HEIGHT);
        picture(page, name + "-320");
        return new Inspection(violations, overflow(page), mainText(visit(pageWithoutJavaScript(), address)), text);
    }

    /// Looks at the page where someone stands now, after a form for instance: accessibility, 320 px, a picture of both
    /// widths.
    public Inspection look(Page page, String name) {
        page.setViewportSize(WIDE, HEIGHT);
        picture(page, name + "-1280");
        var violations = violations(page);
        page.setViewportSize(NARROW, HEIGHT);
        picture(page, name + "-320");
        return new Inspection(violations, overflow(page), mainText(page), mainText(page));
    }

    @Override
    public void close() {
        profiles.forEach(BrowserContext::close);
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
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

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + ".png"))
                .setFullPage(true));
    }

    private Page open(Browser.NewContextOptions options) {
        var profile = browser.newContext(options);
        profiles.add(profile);
        return profile.newPage();
    }

    private static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setLocale("fr-FR");
    }
}
