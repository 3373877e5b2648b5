package fr.gpsusagers.switchboard.lookup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A remark that needs its own answer before the caller says what is needed: « ma femme vous a appelés ? », «
/// ça fait vingt minutes que j’attends ». The screen shows no need that is guessed from such words: it would be
/// wrong, and could reveal that another citizen has called.
///
/// @param answer the sentence that the agent reads out
/// @param said the pattern of the words
public record CallerRemark(About about, String answer, Pattern said) {

    public enum About {
        /// Requests of another citizen. The agent must not even say whether there are any.
        SOMEBODY_ELSE,
        /// The time that the caller has waited on the telephone.
        WAIT,
        /// A gas leak. The caller must leave the building first.
        GAS
    }

    private static final List<CallerRemark> ALL = rows().stream()
            .map(row -> new CallerRemark(about(row.getFirst()), row.get(1), SaidPatterns.compile(row.get(2))))
            .toList();

    private static About about(String word) {
        return switch (word) {
            case "autrui" -> About.SOMEBODY_ELSE;
            case "gaz" -> About.GAS;
            default -> About.WAIT;
        };
    }

    public static Optional<CallerRemark> find(String words) {
        String plain = SaidPatterns.plain(words);
        return ALL.stream().filter(remark -> remark.said.matcher(plain).find()).findFirst();
    }

    /// The rows of the table: what it is about, the answer, a pattern, examples, and words that only look alike.
    static List<List<String>> rows() {
        return SaidPatterns.rows("remarques.tsv");
    }
}
