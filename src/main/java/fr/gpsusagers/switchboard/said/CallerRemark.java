package fr.gpsusagers.switchboard.said;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What callers say before they say what they need, and what the agent answers: « ma femme vous a appelés ? », « ça
/// fait
/// vingt minutes que j’attends ». Any need found in such words would be a guess, and could betray another person.
///
/// @param about what the remark is about
/// @param answer what the agent says
public record CallerRemark(About about, String answer) {

    public enum About {
        /// Another person's requests: nothing is said about them, whoever asks.
        SOMEBODY_ELSE,
        /// The time on hold.
        WAIT,
        /// Gas or smoke where the caller is: nobody stays there to talk.
        GAS
    }

    private record Row(CallerRemark remark, Pattern said) {}

    private static final List<Row> ROWS = rows().stream()
            .map(row -> new Row(new CallerRemark(about(row.getFirst()), row.get(1)), SaidPatterns.compile(row.get(2))))
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
        return ROWS.stream()
                .filter(row -> row.said().matcher(plain).find())
                .findFirst()
                .map(Row::remark);
    }

    /// The rows of the table: what it is about, the answer, a pattern, examples, and words that only look alike.
    static List<List<String>> rows() {
        return SaidPatterns.rows("remarques.tsv");
    }
}
