package fr.gpsusagers.sending;

import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.sending.notice.FilledText;
import fr.gpsusagers.sending.notice.SmsLetters;
import fr.gpsusagers.sending.notice.SmsParts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Splits a whole message into text messages, three at most, each as long as a notice may be. « 1/3 » tells their
/// order. What is longer is to be read on the site, or asked for.
final class TextPieces {

    static final int MOST = 3;

    private static final String REST = " [...] La suite est sur le site. Ou demandez-la par SMS.";
    private static final String LONGEST_RANK = MOST + "/" + MOST + " ";
    private static final Pattern SYMBOLS = Pattern.compile("[\\p{So}\\p{Cn}\\p{Co}\\p{Cf}\\p{Cs}]");

    private TextPieces() {}

    /// Returns the texts in their order.
    static List<String> of(String words) {
        String text = readable(words);
        if (fits(text)) {
            return List.of(text);
        }
        var pieces = new ArrayList<String>();
        String left = text;
        while (!left.isEmpty() && pieces.size() < MOST) {
            boolean isLast = pieces.size() == MOST - 1;
            String piece = isLast && !fits(LONGEST_RANK + left) ? beginning(left, REST) + REST : beginning(left, "");
            pieces.add(piece);
            left = isLast ? "" : left.substring(piece.length()).strip();
        }
        return ranked(pieces);
    }

    private static List<String> ranked(List<String> pieces) {
        var ranked = new ArrayList<String>();
        pieces.forEach(piece -> ranked.add(ranked.size() + 1 + "/" + pieces.size() + " " + piece));
        return List.copyOf(ranked);
    }

    /// Reduces the words to the letters that every telephone has. Words of another alphabet stay as they are: they need
    /// more room, but a « ? » for each letter would say nothing.
    private static String readable(String words) {
        String clean = FilledText.plain(SYMBOLS.matcher(words).replaceAll("")).strip();
        String plain = SmsLetters.plain(clean);
        return count(plain) > count(clean) && clean.codePoints().anyMatch(TextPieces::isOfAnotherAlphabet)
                ? clean
                : plain;
    }

    private static boolean isOfAnotherAlphabet(int letter) {
        return Character.isLetter(letter)
                && SmsLetters.plain(Character.toString(letter)).equals("?");
    }

    private static long count(String text) {
        return text.chars().filter(letter -> letter == '?').count();
    }

    /// Returns the longest beginning that leaves room for its rank and for what follows it: whole words, if the first
    /// one is not too long itself.
    private static String beginning(String text, String after) {
        int end = longest(text, after);
        if (end == text.length()) {
            return text;
        }
        int space = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
        return text.substring(0, space > 0 ? space : end);
    }

    private static int longest(String text, String after) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits(LONGEST_RANK + text.substring(0, middle) + after)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Letters.cut(text, low).length();
    }

    private static boolean fits(String text) {
        return SmsParts.of(text) <= SmsParts.MOST;
    }
}
