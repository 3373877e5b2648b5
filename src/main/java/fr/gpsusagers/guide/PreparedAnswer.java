package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.pack.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that an agent can insert into a written answer, and then adapt. They promise no right and decide nothing.
///
/// @param needs the needs that it answers
/// @param themes the themes whose needs it answers; without needs and themes, it fits every request
/// @param isForDanger whether it may be offered where the person is in danger
/// @param title what the button says
/// @param text one or more lines, with placeholders in braces
/// @param spot where it stands in the pack
public record PreparedAnswer(
        List<NeedId> needs, List<ThemeId> themes, boolean isForDanger, String title, String text, Spot spot) {

    /// A word in braces.
    public static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]*)}");

    private static final Pattern SENTENCE_BEFORE = Pattern.compile("(?s)(.*[.!?…]\\s+)?");

    public PreparedAnswer {
        needs = List.copyOf(needs);
        themes = List.copyOf(themes);
    }

    public boolean isGeneral() {
        return needs.isEmpty() && themes.isEmpty();
    }

    /// Returns the text with these facts. For an unknown fact it says something plain, or leaves out the line.
    public String filled(Map<Placeholder, String> facts) {
        return text.lines()
                .flatMap(line -> fill(line, facts).stream())
                .collect(Collectors.joining("\n"))
                .replaceAll(" +\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static Optional<String> fill(String line, Map<Placeholder, String> facts) {
        boolean known = BRACES.matcher(line)
                .results()
                .allMatch(found -> find(found, facts).isPresent());
        return known
                ? Optional.of(BRACES.matcher(line)
                        .replaceAll(found -> Matcher.quoteReplacement(inSentence(line, found, facts))))
                : Optional.empty();
    }

    private static Optional<String> find(MatchResult found, Map<Placeholder, String> facts) {
        return Placeholder.find(found.group(1))
                .flatMap(place -> Optional.ofNullable(facts.get(place)).or(place::otherwise));
    }

    /// Begins with a capital at the beginning of a sentence.
    private static String inSentence(String line, MatchResult found, Map<Placeholder, String> facts) {
        String fact = find(found, facts).orElseThrow();
        boolean begins =
                SENTENCE_BEFORE.matcher(line.substring(0, found.start())).matches();
        return begins && !fact.isEmpty() ? Character.toUpperCase(fact.charAt(0)) + fact.substring(1) : fact;
    }
}
