package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.kernel.Coded;
import fr.gpsusagers.understanding.clue.SilenceClue;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How a caller wants to be answered, said in passing: « mon mari lit mes messages », « pas avant 14 h ». The screen
/// ticks it before the agent thinks of it: a text message that somebody else reads cannot be taken back.
public enum CallerWish implements Coded {
    /// Nothing is sent, and nobody calls outside safe hours.
    DISCRETION("discret"),
    WRITING("ecrit"),
    MORNING("matin"),
    AFTERNOON("apres-midi");

    private record Row(CallerWish wish, Pattern said) {}

    private static final List<Row> ROWS = rows().stream()
            .map(row -> new Row(parse(row.getFirst()), SaidPatterns.compile(row.get(1))))
            .toList();

    private final String word;

    CallerWish(String word) {
        this.word = word;
    }

    public static Set<CallerWish> in(String words) {
        String plain = SaidPatterns.plain(words);
        var wishes = EnumSet.noneOf(CallerWish.class);
        ROWS.stream()
                .filter(row -> row.said().matcher(plain).find())
                .map(Row::wish)
                .forEach(wishes::add);
        if (SilenceClue.isIn(Utterance.of(words))) {
            wishes.add(DISCRETION);
        }
        return wishes;
    }

    public boolean isIn(String words) {
        return in(words).contains(this);
    }

    /// The half of the day in which the caller wants the call. Empty if the words name none, or both.
    public static Optional<HalfDay> halfDay(String words) {
        Set<CallerWish> wishes = in(words);
        if (wishes.contains(MORNING) == wishes.contains(AFTERNOON)) {
            return Optional.empty();
        }
        return Optional.of(wishes.contains(MORNING) ? HalfDay.MORNING : HalfDay.AFTERNOON);
    }

    private static CallerWish parse(String word) {
        return Coded.parse(CallerWish.class, word);
    }

    /// The rows of the table: the wish, a pattern, examples, and words that only look alike.
    static List<List<String>> rows() {
        return SaidPatterns.rows("souhaits.tsv");
    }

    @Override
    public String word() {
        return word;
    }
}
