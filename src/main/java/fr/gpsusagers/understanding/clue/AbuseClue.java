package fr.gpsusagers.understanding.clue;

import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.language.WordPatterns;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognises insults and threats against those who answer. They tell no need: what else is said counts. What a
/// person quotes of another (« il me dit… ») is none.
public final class AbuseClue {

    private static final String INSULT = "injure";
    private static final String THREAT = "menace";
    private static final String QUOTED = "cite";
    private static final WordPatterns<String> SIGNS = WordPatterns.of(rows(Set.of(INSULT, THREAT)), 1, List::getFirst);
    /// Asked only of those few texts that hold an insult or a threat.
    private static final WordPatterns<String> QUOTES = WordPatterns.of(rows(Set.of(QUOTED)), 1, List::getFirst);
    private static final Pattern INSULTS = pattern(INSULT);
    private static final Pattern THREATS = pattern(THREAT);

    private AbuseClue() {}

    private static List<List<String>> rows(Set<String> kinds) {
        return TextTable.read("injures.tsv").stream()
                .filter(row -> kinds.contains(row.getFirst()))
                .toList();
    }

    private static Pattern pattern(String kind) {
        return Pattern.compile(String.join(
                "|", rows(Set.of(kind)).stream().map(row -> row.get(1)).toList()));
    }

    public static boolean isIn(Utterance utterance) {
        return SIGNS.isIn(utterance.spaced()) && !QUOTES.isIn(utterance.spaced());
    }

    /// Returns the words without them; perhaps none.
    public static Utterance leftOut(Utterance utterance) {
        String rest = INSULTS.matcher(THREATS.matcher(utterance.spaced()).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return Utterance.ofWords(rest.isEmpty() ? List.of() : Arrays.asList(rest.split(" +")));
    }
}
