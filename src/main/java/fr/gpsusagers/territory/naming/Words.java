package fr.gpsusagers.territory.naming;

import fr.gpsusagers.kernel.french.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Splits text into words for comparison: plain lower-case letters or digits, with usual abbreviations written
/// out.
public final class Words {

    private static final int MOST_LETTERS = 200;
    private static final int MOST_WORDS = 30;
    private static final int LETTERS_OF_A_STORY = 4000;
    private static final int WORDS_OF_A_STORY = 600;
    /// « Lion/mer »; « s/mer » is understood as any « s ».
    private static final Pattern BY_THE_SEA = Pattern.compile("(?<=\\w{2})\\s?/\\s?mer\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");
    private static final int LONGEST_LINK = 4;
    private static final Set<String> LINKS = Set.of(
            "le", "la", "les", "l", "de", "du", "des", "d", "en", "sur", "sous", "a", "au", "aux", "et", "in", "dit");
    private static final Map<String, String> LONG_FORMS = Map.ofEntries(
            Map.entry("st", "saint"),
            Map.entry("ste", "sainte"),
            Map.entry("sts", "saints"),
            Map.entry("stes", "saintes"),
            Map.entry("lez", "les"),
            Map.entry("sr", "sur"),
            Map.entry("ss", "sous"),
            Map.entry("mt", "mont"),
            Map.entry("pt", "pont"),
            Map.entry("gd", "grand"),
            Map.entry("gde", "grande"),
            Map.entry("grd", "grand"),
            Map.entry("grde", "grande"),
            Map.entry("vx", "vieux"),
            Map.entry("ptit", "petit"),
            Map.entry("fg", "faubourg"),
            Map.entry("fbg", "faubourg"));

    private Words() {}

    /// The words of a list that is written in one text.
    public static Set<String> set(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /// Returns the words of a text. Very long texts are cut.
    public static List<String> of(String text) {
        return of(text, MOST_LETTERS, MOST_WORDS);
    }

    /// Returns the words of a long text in which the place is only a part. Cut much later than a typed place.
    public static List<String> ofStory(String text) {
        return of(text, LETTERS_OF_A_STORY, WORDS_OF_A_STORY);
    }

    private static List<String> of(String written, int mostLetters, int mostWords) {
        String text =
                written.indexOf('/') < 0 ? written : BY_THE_SEA.matcher(written).replaceAll(" sur mer");
        int length = Math.min(text.length(), mostLetters);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < length && words.size() < mostWords; i++) {
            add(text.charAt(i), word, words);
        }
        close(word, words);
        return written(words);
    }

    private static void add(char character, StringBuilder word, List<String> words) {
        char plain = Letters.plain(character);
        if (plain == Letters.NOTHING) {
            return;
        }
        boolean breaks = plain == Letters.BREAK
                || (!word.isEmpty() && isDigit(word.charAt(word.length() - 1)) != isDigit(plain));
        if (breaks) {
            close(word, words);
        }
        if (plain != Letters.BREAK) {
            word.append(plain);
            if (Letters.isJoined(character)) {
                word.append('e');
            }
        }
    }

    private static boolean isDigit(char plain) {
        return plain <= '9';
    }

    private static void close(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static List<String> written(List<String> words) {
        var written = new ArrayList<String>(words.size() + 1);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i == words.size() - 1;
            if (word.equals("nd")
                    || (word.equals("n") && !last && words.get(i + 1).equals("d"))) {
                written.add("notre");
                written.add("dame");
                i += word.equals("n") ? 1 : 0;
            } else if (word.equals("s") && !last) {
                written.add(i == 0 ? "saint" : "sur"); // « s. Pierre », « Dives s/ mer »
            } else {
                written.add(LONG_FORMS.getOrDefault(word, word));
            }
        }
        return written;
    }

    /// Joins words into one, so that hyphens, spaces and apostrophes make no difference.
    public static String joined(List<String> words) {
        return String.join("", words);
    }

    /// Returns the words without a leading article.
    public static List<String> withoutArticle(List<String> words) {
        return words.size() > 1 && ARTICLES.contains(words.getFirst()) ? words.subList(1, words.size()) : words;
    }

    /// Returns the words without articles and small words such as « sur » or « de »; all of them if
    /// nothing would be left.
    public static List<String> withoutLinks(List<String> words) {
        var kept = new ArrayList<String>(words.size());
        for (String word : words) {
            if (!isLink(word)) {
                kept.add(word);
            }
        }
        return kept.isEmpty() || kept.size() == words.size() ? words : kept;
    }

    /// Whether a word only links others: « de », « sur », « les ». Articles count too.
    public static boolean isLink(String word) {
        return word.length() <= LONGEST_LINK && LINKS.contains(word);
    }

    public static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    public static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
