package fr.gpsusagers.switchboard.lookup;

import java.util.List;
import java.util.regex.Pattern;

/// Recognises callers who ring about a request that is open already, or because somebody called them: « j’ai un appel
/// en absence », « personne ne me rappelle ».
public final class RingingBack {

    private static final List<Pattern> SAYING =
            rows().stream().map(row -> SaidPatterns.compile(row.getFirst())).toList();

    private RingingBack() {}

    public static boolean isIn(String words) {
        String plain = SaidPatterns.plain(words);
        return SAYING.stream().anyMatch(saying -> saying.matcher(plain).find());
    }

    /// The rows of the table: a pattern, examples, and words that only look alike.
    static List<List<String>> rows() {
        return SaidPatterns.rows("rappels.tsv");
    }
}
