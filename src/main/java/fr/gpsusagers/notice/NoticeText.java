package fr.gpsusagers.notice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a notice says. A place, such as `{code}`, is filled at the moment of sending.
///
/// @param title the subject of an e-mail, in one line; a text message is sent without it
/// @param body plain text; its lines end with `\n`
public record NoticeText(String title, String body) {

    /// The places that a text may have, and how many characters can fill each.
    private static final Map<String, Integer> PLACES = Map.of("code", 12, "lien", 120, "demande", 4_000);

    /// The one place that takes what people wrote, in as many lines as needed.
    private static final String WORDS = "demande";

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_BODY = 5_000;
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /// One letter wherever it goes, a text message included, and no sign that could make a place or a header.
    private static final Pattern FILL = Pattern.compile("[ -z&&[^\\[\\\\\\]^`]]+");

    public NoticeText {
        requireLength("title", title, LONGEST_TITLE);
        requireLength("body", body, LONGEST_BODY);
        new FilledText(title, body); // the same signs are allowed
    }

    private static void requireLength(String part, String text, int longest) {
        if (text.isBlank() || fullest(text).length() > longest) {
            throw new IllegalArgumentException("The " + part + " of a notice has 1 to " + longest + " characters");
        }
    }

    /// Checks what is to fill a place, without ever quoting it.
    static void requireFill(String place, String fill) {
        boolean plain = place.equals(WORDS)
                ? !fill.isBlank() && !FilledText.hasControl(fill)
                : FILL.matcher(fill).matches();
        if (fill.length() > room(place) || !plain) {
            throw new IllegalArgumentException("What fills {" + place + "} is empty, too long, or has a strange sign");
        }
    }

    private static int room(String place) {
        Integer room = PLACES.get(place);
        if (room == null) {
            throw new IllegalArgumentException("A text has no place {" + place + "}; it may have " + PLACES.keySet());
        }
        return room;
    }

    /// The text with all its places filled to the brim.
    private static String fullest(String text) {
        String full = PLACE.matcher(text).replaceAll(place -> "x".repeat(room(place.group(1))));
        if (full.contains("{") || full.contains("}")) {
            throw new IllegalArgumentException("A brace that makes no place");
        }
        return full;
    }

    /// The places that wait to be filled.
    public Set<String> places() {
        return Stream.of(title, body)
                .flatMap(text -> PLACE.matcher(text).results())
                .map(place -> place.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The text that is sent; empty when nothing is given for one of its places. All places are filled at once, so that
    /// what fills one is never taken for another.
    public Optional<FilledText> filledWith(Map<String, String> fills) {
        return fills.keySet().containsAll(places())
                ? Optional.of(new FilledText(filled(title, fills), filled(body, fills)))
                : Optional.empty();
    }

    private static String filled(String text, Map<String, String> fills) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(fills.getOrDefault(place.group(1), "")));
    }

    /// How many text messages the body takes at most.
    int smsParts() {
        return SmsParts.of(fullest(body));
    }

    @Override
    public String toString() {
        return "a text of " + body.length() + " characters";
    }
}
