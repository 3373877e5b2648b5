package fr.gpsusagers.understanding.danger;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reduces the spellings of one phrase to one: no capitals, accents or punctuation, whatever the script.
final class ForeignLetters {

    /// Chinese and Japanese put no spaces between words. Koreans put some, often differently, and add endings.
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private static final int ARABIC_STRETCH = 'ـ';
    /// Separates the parts of a Persian word.
    private static final int ZERO_WIDTH_NON_JOINER = '\u200C';

    /// Every sign that is typed for an apostrophe, and the Armenian signs of stress, which stand inside a word.
    private static final Pattern INSIDE_WORDS = Pattern.compile("['’ʼ‘`´′՛՜՞]");
    /// « heeelp », « 救救救命 ».
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

    private ForeignLetters() {}

    /// Returns the words with a space before and after each. Words of a script without spaces become one word.
    static String spaced(String text) {
        var spaced = new StringBuilder(" ");
        decomposed(DRAWN_OUT
                        .matcher(INSIDE_WORDS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT))
                        .replaceAll("$1"))
                .codePoints()
                .filter(letter -> !isDropped(letter))
                .forEach(letter -> add(letter, spaced));
        return (spaced.charAt(spaced.length() - 1) == ' ' ? spaced : spaced.append(' ')).toString();
    }

    /// Prepares a regular expression for texts from [#spaced]: replaces its letters in the same way.
    static String expression(String expression) {
        var same = new StringBuilder();
        decomposed(expression)
                .codePoints()
                .filter(letter -> !isDropped(letter))
                .forEach(letter -> same.appendCodePoint(likeOthers(letter)));
        return same.toString();
    }

    /// Whether a text is in a script in which words follow each other without spaces.
    static boolean hasNoSpaces(String text) {
        return text.codePoints().anyMatch(ForeignLetters::isOfScriptWithoutSpaces);
    }

    private static boolean isOfScriptWithoutSpaces(int letter) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(letter));
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    private static boolean isDropped(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.FORMAT && letter != ZERO_WIDTH_NON_JOINER
                || letter == ARABIC_STRETCH;
    }

    private static void add(int letter, StringBuilder spaced) {
        int last = spaced.length() - 1;
        if (Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.COMBINING_SPACING_MARK) {
            if (last > 0 && spaced.charAt(last) == ' ' && isOfScriptWithoutSpaces(letter)) {
                joinToSame(spaced, last);
            }
            spaced.appendCodePoint(likeOthers(letter));
        } else if (spaced.charAt(last) != ' ') {
            spaced.append(' ');
        }
    }

    private static void joinToSame(StringBuilder spaced, int end) {
        if (isOfScriptWithoutSpaces(spaced.codePointBefore(end))) {
            spaced.setLength(end);
        }
    }

    /// Returns one letter for all its variants: many keyboards lack « ɛ » or « ё », and Arabic and Persian keyboards
    /// have different signs for the same letter.
    private static int likeOthers(int letter) {
        return switch (letter) {
            case 'ı' -> 'i';
            case 'ł' -> 'l';
            case 'đ', 'ɗ' -> 'd';
            case 'ɓ' -> 'b';
            case 'ƙ' -> 'k';
            case 'ɛ' -> 'e';
            case 'ɔ' -> 'o';
            case 'ɲ', 'ŋ' -> 'n';
            case 'ё' -> 'е';
            case 'ґ' -> 'г';
            case 'ك' -> 'ک';
            case 'ي', 'ى' -> 'ی';
            case 'ة' -> 'ه';
            default -> letter;
        };
    }
}
