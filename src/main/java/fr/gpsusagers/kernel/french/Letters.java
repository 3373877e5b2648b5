package fr.gpsusagers.kernel.french;

import java.text.Normalizer;

/// Letters as they are compared: lower case, without accents.
public final class Letters {

    /// What stands for a character that ends a word.
    public static final char BREAK = ' ';

    /// What stands for a character that changes nothing.
    public static final char NOTHING = '\0';

    private Letters() {}

    /// The plain letter or digit of a character, [#BREAK] or [#NOTHING]. « œ » and « æ » give their first letter;
    /// see [#isJoined].
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

    /// Whether a character is two letters written as one, of which the second is an e.
    public static boolean isJoined(char character) {
        return character == 'œ' || character == 'Œ' || character == 'æ' || character == 'Æ';
    }
}
