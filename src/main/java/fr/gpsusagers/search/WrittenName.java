package fr.gpsusagers.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The shorter names inside an official one: « Caisse d’allocations familiales (CAF) du Calvados » is also « CAF ».
final class WrittenName {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern FORMER = Pattern.compile("^(?:ex|ancien|ancienne|anciennement)[\\s-]+");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}\\p{L}*\\p{Lu}[\\p{L}-]*(?: \\d+)?");
    private static final Pattern DASH = Pattern.compile("\\s[–-]\\s");

    private WrittenName() {}

    /// Returns the name, then its parts that people use alone.
    static List<String> parts(String name) {
        var parts = new ArrayList<String>();
        parts.add(name);
        String bare = IN_BRACKETS.matcher(name).replaceAll("");
        parts.add(bare);
        Matcher brackets = IN_BRACKETS.matcher(name);
        while (brackets.find()) {
            String inside = brackets.group(1).strip();
            Matcher former = FORMER.matcher(inside);
            if (former.find()) {
                parts.add(inside.substring(former.end()));
            } else if (ACRONYM.matcher(inside).matches()) {
                parts.add(inside);
            }
        }
        String[] pieces = DASH.split(bare);
        for (int at = 1; at < pieces.length; at++) {
            parts.add(pieces[at]);
        }
        parts.add(pieces[0]);
        int comma = bare.indexOf(',');
        if (comma > 0) {
            parts.add(bare.substring(0, comma));
        }
        return parts.stream().filter(part -> !part.isBlank()).distinct().toList();
    }
}
