package fr.gpsusagers.sending.notice;

import java.util.regex.Pattern;

/// The text that a recipient receives: a notice with its placeholders filled. It is never parsed again, since
/// citizens may write braces too.
///
/// @param title a single line
/// @param body plain text; lines end with `\n`
public record FilledText(String title, String body) {

    private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    private static final Pattern NOT_ALLOWED = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\n]]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    public FilledText {
        if (title.isBlank() || body.isBlank()) {
            throw new IllegalArgumentException("A notice has a title and a body");
        }
        if (BREAK.matcher(title).find() || hasControl(body)) {
            throw new IllegalArgumentException("A title is one line, and a body has no control character but \\n");
        }
    }

    /// Replaces what no mail may contain. Lines stay.
    public static String plain(String words) {
        return NOT_ALLOWED.matcher(words.replace("\r\n", "\n")).replaceAll(" ");
    }

    /// Whether a text contains a control character that is not allowed in a mail.
    static boolean hasControl(String text) {
        return CONTROL.matcher(text).find();
    }

    /// Hides the text: it contains secrets.
    @Override
    public String toString() {
        return "a text of " + body.length() + " characters";
    }
}
