package fr.gpsusagers.sending.notice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text of a notice. A placeholder such as `{code}` is filled at the moment of sending.
///
/// @param title the subject of an e-mail, on one line; a text message is sent without it
/// @param body plain text; lines end with `\n`
public record NoticeText(String title, String body) {

    /// The allowed placeholders, and the maximum number of characters that fill each.
    private static final Map<String, Integer> PLACES =
            Map.of("code", 12, "lien", 120, "demande", 4_000, "message", 20_000, "texte", 459);

    /// The placeholders that take free text, including what citizens wrote; it may span several lines.
    private static final Set<String> WORDS = Set.of("demande", "message", "texte");

    /// The placeholder that fills a whole text message: in other alphabets, less than its characters fits.
    private static final String WHOLE_TEXT = "texte";

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_BODY = 22_000;
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /// Characters that count as one in a text message too, and that cannot form a placeholder or a header.
    private static final Pattern FILL = Pattern.compile("[ -z&&[^\\[\\\\\\]^`]]+");

    public NoticeText {
        requireLength("title", title, LONGEST_TITLE);
        requireLength("body", body, LONGEST_BODY);
        new FilledText(title, body); // checks the allowed characters
    }

    private static void requireLength(String part, String text, int longest) {
        if (text.isBlank() || fullest(text).length() > longest) {
            throw new IllegalArgumentException("The " + part + " of a notice has 1 to " + longest + " characters");
        }
    }

    /// Checks the value for a placeholder. The exception never quotes the value.
    static void requireFill(String place, String fill) {
        boolean plain = WORDS.contains(place)
                ? !fill.isBlank() && !FilledText.hasControl(fill)
                : FILL.matcher(fill).matches();
        boolean fits = !place.equals(WHOLE_TEXT) || SmsParts.of(fill) <= SmsParts.MOST;
        if (fill.length() > room(place) || !plain || !fits) {
            throw new IllegalArgumentException(
                    "The value for {" + place + "} is empty, too long, or contains a forbidden character");
        }
    }

    private static int room(String place) {
        Integer room = PLACES.get(place);
        if (room == null) {
            throw new IllegalArgumentException("Unknown placeholder {" + place + "}; allowed: " + PLACES.keySet());
        }
        return room;
    }

    /// Returns the text with each placeholder replaced by its longest possible value.
    private static String fullest(String text) {
        String full = PLACE.matcher(text).replaceAll(place -> "x".repeat(room(place.group(1))));
        if (full.contains("{") || full.contains("}")) {
            throw new IllegalArgumentException("A brace is not part of a placeholder");
        }
        return full;
    }

    /// Returns the names of the placeholders in title and body.
    public Set<String> places() {
        return Stream.of(title, body)
                .flatMap(text -> PLACE.matcher(text).results())
                .map(place -> place.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the text to send. Empty if the value of a placeholder is missing. All placeholders are filled in one
    /// pass, so a value that looks like a placeholder is never replaced.
    public Optional<FilledText> filledWith(Map<String, String> fills) {
        return fills.keySet().containsAll(places())
                ? Optional.of(new FilledText(filled(title, fills), filled(body, fills)))
                : Optional.empty();
    }

    private static String filled(String text, Map<String, String> fills) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(fills.getOrDefault(place.group(1), "")));
    }

    /// Returns the maximum number of SMS parts that the body needs.
    int smsParts() {
        return SmsParts.of(fullest(body));
    }

    @Override
    public String toString() {
        return "a text of " + body.length() + " characters";
    }
}
