package fr.gpsusagers.understanding.clue;

import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.language.WordPatterns;
import java.util.List;

/// Detects words that ask that nothing be sent: another person reads the messages, or no answer is wanted there. What
/// callers say aloud and what citizens write have the same table.
public final class SilenceClue {

    private static final List<List<String>> TABLE = TextTable.read("silence.tsv");

    private static final WordPatterns<Boolean> SIGNS = WordPatterns.of(
            rows().stream()
                    .map(row -> List.of(" (?:" + filledIn(row.getFirst()) + ")(?![a-z0-9])"))
                    .toList(),
            0,
            _ -> true);

    private SilenceClue() {}

    public static boolean isIn(Utterance utterance) {
        return SIGNS.isIn(utterance.spaced());
    }

    /// The patterns of the table. Each row has one, then examples that ask for silence, then words that only sound like
    /// it.
    static List<List<String>> rows() {
        return TABLE.stream().filter(row -> !isName(row)).toList();
    }

    /// Whether the row gives a name to words, for the patterns to use.
    private static boolean isName(List<String> row) {
        return row.getFirst().startsWith("{");
    }

    private static String filledIn(String pattern) {
        String filled = pattern;
        for (List<String> row : TABLE) {
            filled = isName(row) ? filled.replace(row.getFirst(), row.get(1)) : filled;
        }
        return filled;
    }
}
