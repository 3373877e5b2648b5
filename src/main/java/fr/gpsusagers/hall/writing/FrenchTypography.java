package fr.gpsusagers.hall.writing;

/// Replaces plain spaces by the no-break spaces of French typography: before `: ; ? !`, inside « », in hours and
/// numbers, and between a postal code and its town.
public final class FrenchTypography {

    private static final char SPACE = ' ';
    private static final char NO_BREAK = '\u00A0';
    private static final char THIN = '\u202F';

    private FrenchTypography() {}

    /// Returns the text with no-break spaces; the same object if there is nothing to replace.
    public static String set(String text) {
        StringBuilder well = null;
        for (int at = text.indexOf(SPACE); at >= 0; at = text.indexOf(SPACE, at + 1)) {
            char space = space(text, at);
            if (space != SPACE) {
                well = well == null ? new StringBuilder(text) : well;
                well.setCharAt(at, space);
            }
        }
        return well == null ? text : well.toString();
    }

    private static char space(String text, int at) {
        char before = charAt(text, at - 1);
        char after = charAt(text, at + 1);
        return switch (after) {
            case ':', '»', '€', '%' -> NO_BREAK;
            case ';', '?', '!' -> THIN;
            default -> before == '«' || isInNumber(text, at, before, after) ? NO_BREAK : SPACE;
        };
    }

    private static boolean isInNumber(String text, int at, char before, char after) {
        if (isDigit(before)) {
            return isDigit(after) || isUnit(text, at + 1) || isPostalCode(text, at) && Character.isUpperCase(after);
        }
        return before == 'h' && isDigit(after) && isSpace(charAt(text, at - 2)) && isDigit(charAt(text, at - 3));
    }

    /// Whether the word that starts here is `h` or `km`.
    private static boolean isUnit(String text, int from) {
        int end = text.startsWith("km", from) ? from + 2 : text.startsWith("h", from) ? from + 1 : from;
        return end > from && !Character.isLetterOrDigit(charAt(text, end));
    }

    private static boolean isPostalCode(String text, int end) {
        int start = end;
        while (isDigit(charAt(text, start - 1))) {
            start--;
        }
        return end - start == 5;
    }

    private static boolean isSpace(char sign) {
        return sign == SPACE || sign == NO_BREAK || sign == THIN;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }
}
