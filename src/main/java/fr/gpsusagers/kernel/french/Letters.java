package fr.gpsusagers.kernel.french;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Reduces characters to plain letters for comparison: lower case, without accents. And cuts texts between letters.
public final class Letters {

    /// Result for a character that ends a word.
    public static final char BREAK = ' ';

    /// Result for a character to ignore.
    public static final char NOTHING = '\0';

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Letters() {}

    /// Returns the plain letter or digit of a character, [#BREAK] or [#NOTHING]. « œ » and « æ » give their first
    /// letter only: if [#isJoined], the caller adds the e.
    public static char plain(char character) {
        char lower = Character.toLowerCase(character);
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
            return lower;
        }
        if (lower < '\u00e0') {
            return BREAK;
        }
        if (lower >= '\u0300' && lower <= '\u036f') {
            return NOTHING; // an accent typed apart from its letter
        }
        return switch (lower) {
            case 'é', 'è', 'ê', 'ë' -> 'e';
            case 'à', 'â', 'ä', 'æ' -> 'a';
            case 'î', 'ï' -> 'i';
            case 'ô', 'ö', 'œ' -> 'o';
            case 'ù', 'û', 'ü' -> 'u';
            case 'ç' -> 'c';
            case 'ÿ' -> 'y';
            default -> {
                char base = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                        .charAt(0);
                yield base >= 'a' && base <= 'z' ? base : BREAK;
            }
        };
    }

    /// Returns the plain letters of a text, one for each of its characters: see [#plain(char)].
    public static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().forEach(character -> plain.append(plain((char) character)));
        return plain.toString();
    }

    /// Returns a text without accents. All else stays as it is: capitals, signs, ligatures, other scripts.
    public static String withoutAccents(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /// Cuts a text after `most` characters, never within a pair of surrogates.
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /// Whether a character is a ligature whose second letter is e.
    public static boolean isJoined(char character) {
        return character == 'œ' || character == 'Œ' || character == 'æ' || character == 'Æ';
    }
}
