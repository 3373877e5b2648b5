package fr.gpsusagers.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Extracts the CSS rules of govuk-frontend that our pages use, without its fonts: a sixth of the file.
/// Telephones need not load and parse the rest.
final class GovukParts {

    private static final Set<String> PARTS = Set.of(
            "template",
            "skip-link",
            "visually-hidden",
            "back-link",
            "button",
            "label",
            "hint",
            "input",
            "form-group",
            "fieldset",
            "radios",
            "error-message",
            "error-summary");
    private static final Set<String> VARIANTS =
            Set.of("button--secondary", "input--error", "input--width-20", "form-group--error");
    private static final Pattern CLASS = Pattern.compile("\\.govuk-([a-z]+(?:-[a-z]+)*)(__[a-z-]+)?(--[a-z0-9-]+)?");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern FONT = Pattern.compile("font-family:[^;}]*;?");

    private GovukParts() {}

    static String inUse(String css) {
        return FONT.matcher(rules(COMMENT.matcher(css).replaceAll(""))).replaceAll("");
    }

    private static String rules(String css) {
        var kept = new StringBuilder();
        for (int at = 0; at < css.length(); ) {
            int open = css.indexOf('{', at);
            if (open < 0) {
                break;
            }
            int close = closing(css, open);
            String head = css.substring(css.lastIndexOf(';', open) < at ? at : css.lastIndexOf(';', open) + 1, open);
            kept.append(rule(head.strip(), css.substring(open + 1, close)));
            at = close + 1;
        }
        return kept.toString();
    }

    private static int closing(String css, int open) {
        int depth = 1;
        int at = open;
        while (depth > 0 && ++at < css.length()) {
            depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
        }
        return at;
    }

    private static String rule(String head, String body) {
        if (head.startsWith("@media") || head.startsWith("@supports")) {
            String inside = head.contains("\\0") || head.contains("-ms-high-contrast") ? "" : rules(body);
            return inside.isEmpty() ? "" : head + "{" + inside + "}";
        }
        List<String> selectors =
                selectors(head).stream().filter(GovukParts::isInUse).toList();
        return head.startsWith("@") || selectors.isEmpty() ? "" : String.join(",", selectors) + "{" + body + "}";
    }

    private static List<String> selectors(String head) {
        var selectors = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < head.length(); at++) {
            char sign = head.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == ',' && depth == 0) {
                selectors.add(head.substring(start, at));
                start = at + 1;
            }
        }
        selectors.add(head.substring(start));
        return selectors;
    }

    private static boolean isInUse(String selector) {
        List<MatchResult> classes = CLASS.matcher(selector).results().toList();
        return !classes.isEmpty() && classes.stream().allMatch(GovukParts::isInUse);
    }

    private static boolean isInUse(MatchResult name) {
        String variant = name.group(3);
        return PARTS.contains(name.group(1)) && (variant == null || VARIANTS.contains(name.group(1) + variant));
    }
}
