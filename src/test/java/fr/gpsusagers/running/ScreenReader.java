package fr.gpsusagers.running;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Hears what a screen reader would say of a page, from the accessibility tree of the browser: the element that gets
/// the focus, and the live regions whose text changes. On a new page, a region that has a text counts as announced, and
/// the title counts only if nothing else is said.
public final class ScreenReader {

    /// A browser sets the focus that a page asks for when it paints the page, which may be after loading it.
    private static final String FOCUS_IS_SET = """
            () => document.readyState === 'complete'
              && (!document.querySelector('[autofocus]') || document.activeElement !== document.body)
            """;

    private final Page page;
    private final CDPSession browser;

    public ScreenReader(Page page) {
        this.page = page;
        this.browser = page.context().newCDPSession(page);
    }

    /// One thing said without being asked for.
    ///
    /// @param role of the element that got the focus; `live` for a live region
    /// @param text its name and description, or the text of the region
    public record Announcement(String role, String text) {

        /// How many words are heard, without the role.
        public long words() {
            return Stream.of(text.split("[\\s\u00a0\u202f]+"))
                    .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                    .count();
        }

        private boolean isPage() {
            return role.equals("RootWebArea");
        }

        @Override
        public String toString() {
            return role + " « " + text + " »";
        }
    }

    /// What there is to hear at one moment.
    ///
    /// @param document tells two loadings of a page apart
    /// @param focused the element with the focus, by its node
    private record Moment(Object document, String focused, Announcement focus, Map<String, String> regions) {}

    /// Returns what is said while the action runs.
    public List<Announcement> hear(Runnable action) {
        Moment before = now();
        action.run();
        page.waitForFunction(FOCUS_IS_SET);
        Moment after = now();
        boolean isNew = !after.document().equals(before.document());
        List<Announcement> said = new ArrayList<>();
        boolean isMoved = isNew || !after.focused().equals(before.focused());
        if (isMoved && !after.focus().isPage()) {
            said.add(after.focus());
        }
        after.regions().forEach((region, text) -> {
            boolean isChanged = isNew || !text.equals(before.regions().getOrDefault(region, ""));
            if (isChanged && !text.isEmpty()) {
                said.add(new Announcement("live", text));
            }
        });
        return said.isEmpty() && isMoved ? List.of(after.focus()) : said;
    }

    /// Returns the texts that follow the element with the focus, as a reader hears them who goes on reading.
    public List<String> readOn() {
        AccessibilityTree tree = tree();
        return tree.textsAfter(tree.focused());
    }

    private Moment now() {
        AccessibilityTree tree = tree();
        JsonObject focused = tree.focused();
        String text = Stream.of("name", "description")
                .map(part -> AccessibilityTree.text(focused, part))
                .flatMap(Optional::stream)
                .reduce((name, description) -> name + ". " + description)
                .orElse("");
        var announced = new Announcement(AccessibilityTree.text(focused, "role").orElse(""), text);
        return new Moment(
                page.evaluate("performance.timeOrigin"), AccessibilityTree.id(focused), announced, tree.liveRegions());
    }

    private AccessibilityTree tree() {
        return new AccessibilityTree(browser.send("Accessibility.getFullAXTree"));
    }
}
