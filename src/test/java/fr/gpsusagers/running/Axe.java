package fr.gpsusagers.running;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/// Runs axe in a page. AxeBuilder's own `analyze` opens a second page for each run and returns what passed, too;
/// that takes three times as long. Pages with frames would need it; ours have none.
public final class Axe {

    private static final String RUN = """
            options => axe.run(document, options).then(results => results.violations.map(rule =>
              rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.html).join(' ')))
            """;
    private static final List<String> VIOLATIONS_ONLY = List.of("violations");

    private Axe() {}

    /// Returns a sentence for each rule that the page breaks.
    public static List<String> violations(Page page) {
        return run(page, Map.of("resultTypes", VIOLATIONS_ONLY));
    }

    /// Returns the violations of contrast only.
    public static List<String> contrastViolations(Page page) {
        return run(page, Map.of("resultTypes", VIOLATIONS_ONLY, "runOnly", List.of("color-contrast")));
    }

    private static List<String> run(Page page, Map<String, Object> options) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(RUN, options))
                .stream().map(String.class::cast).toList();
    }
}
