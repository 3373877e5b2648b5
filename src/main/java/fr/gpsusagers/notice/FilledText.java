package fr.gpsusagers.notice;

import java.util.regex.Pattern;

/// What a person receives: the text of a notice, its places filled. It is never parsed again: people write braces too.
///
/// @param title one line
/// @param body plain text; its lines end with `\n`
public record FilledText(String title, String body) {

    private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    public FilledText {
        if (title.isBlank() || body.isBlank()) {
            throw new IllegalArgumentException("A notice has a title and a body");
        }
        if (BREAK.matcher(title).find() || hasControl(body)) {
            throw new IllegalArgumentException("A title is one line, and a body has no control character but \\n");
        }
    }

    /// Whether a text has a sign that no mail holds.
    static boolean hasControl(String text) {
        return CONTROL.matcher(text).find();
    }

    /// Hidden: it holds secrets.
    @Override
    public String toString() {
        return "a text of " + body.length() + " characters";
    }
}
