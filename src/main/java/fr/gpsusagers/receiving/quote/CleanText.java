package fr.gpsusagers.receiving.quote;

import java.util.regex.Pattern;

/// Removes from a text what cannot be seen or could deceive: control characters, bidirectional overrides,
/// invisible spaces. Non-breaking spaces become spaces.
public final class CleanText {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private CleanText() {}

    /// Cleans a text of several lines. Lines end with `\n`.
    public static String lines(String text) {
        return clean(text, '\n');
    }

    /// Cleans a text and puts it on one line, without repeated spaces.
    public static String oneLine(String text) {
        return collapse(clean(text, ' '));
    }

    /// Replaces each run of spaces by one space, and removes those at both ends.
    static String collapse(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static String clean(String text, char lineEnd) {
        var clean = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (Character.isHighSurrogate(letter)
                    && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1))) {
                clean.append(letter).append(text.charAt(++index));
            } else if (letter == '\r' && index + 1 < text.length() && isReturn(text.charAt(index + 1))) {
                continue; // the line ends with the last of several returns
            } else if (isLineEnd(letter)) {
                clean.append(lineEnd);
            } else if (isSpace(letter)) {
                clean.append(' ');
            } else if (!isUnwanted(letter)) {
                clean.append(letter);
            }
        }
        return clean.toString();
    }

    private static boolean isLineEnd(char letter) {
        return switch (letter) {
            case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    private static boolean isReturn(char letter) {
        return letter == '\r' || letter == '\n';
    }

    private static boolean isSpace(char letter) {
        return letter == '\t' || Character.getType(letter) == Character.SPACE_SEPARATOR;
    }

    private static boolean isUnwanted(char letter) {
        return Character.isISOControl(letter)
                || Character.isSurrogate(letter)
                || letter >= '\u202A' && letter <= '\u202E'
                || letter >= '\u2060' && letter <= '\u206F'
                || switch (letter) {
                    case '\u00AD',
                            '\u034F',
                            '\u061C',
                            '\u180E',
                            '\u200B',
                            '\u200E',
                            '\u200F',
                            '\uFEFF',
                            '\uFFFC',
                            '\uFFFE' -> true;
                    default -> false;
                };
    }
}
