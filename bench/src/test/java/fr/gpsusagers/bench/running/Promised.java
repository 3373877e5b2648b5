package fr.gpsusagers.bench.running;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the citizen read on the page that acknowledged the request.
///
/// @param code six digits
/// @param due « lundi avant 12 h », as shown at that instant
public record Promised(String reference, String code, String due, Instant at) {

    private static final Pattern PAGE = Pattern.compile("(?s)<h1 id=\"promis\">[^<]*<b>(?<due>[^<]+)</b></h1>.*?"
            + "<span>Référence</span> <b>(?<reference>[^<]+)</b>.*?<span>Code secret</span> <b>(?<code>[^<]+)</b>");

    /// Parses the page. Empty for any other page.
    public static Optional<Promised> read(String page, Instant at) {
        Matcher match = PAGE.matcher(page);
        return match.find()
                ? Optional.of(new Promised(
                        match.group("reference"), match.group("code").replaceAll("\\D", ""), match.group("due"), at))
                : Optional.empty();
    }
}
