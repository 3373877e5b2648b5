package fr.gpsusagers.staff.roster;

import fr.gpsusagers.kernel.french.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Splits texts into words as the staff directory compares them: plain letters, no plural s.
final class RosterWords {

    private static final int SHORTEST_PLURAL = 4;
    private static final int MOST_TYPED = 8;

    /// Words that say nothing about who is looked for. A caller who types « poste » gives the extension next.
    private static final Set<String> LITTLE =
            Set.of(("a au aux chez d de des du en et l la le les pour sur un une poste numero ligne tel telephone"
                            + " madame mme monsieur mr")
                    .split(" "));

    private RosterWords() {}

    /// The words of a text of the directory.
    static List<String> of(String text) {
        return split(text).stream()
                .map(RosterWords::singular)
                .filter(word -> !LITTLE.contains(word))
                .toList();
    }

    /// The words that an agent typed. The pairs of a telephone number are one word.
    static List<String> typed(String text) {
        var words = new ArrayList<String>();
        boolean afterPair = false;
        for (String word : split(text)) {
            boolean pair = word.length() == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
            if (pair && afterPair) {
                words.add(words.removeLast() + word);
            } else {
                words.add(word);
            }
            afterPair = pair;
        }
        return words.stream()
                .map(RosterWords::singular)
                .filter(word -> !LITTLE.contains(word))
                .distinct()
                .limit(MOST_TYPED)
                .toList();
    }

    private static List<String> split(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (char letter : (text + Letters.BREAK).toCharArray()) {
            char plain = Letters.plain(letter);
            if (plain != Letters.BREAK && plain != Letters.NOTHING) {
                word.append(plain).append(Letters.isJoined(letter) ? "e" : "");
            } else if (plain == Letters.BREAK && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static String singular(String word) {
        return word.length() >= SHORTEST_PLURAL && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
