package fr.gpsusagers.understanding.clue;

import fr.gpsusagers.understanding.Meaning.Aim;
import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises insults and threats against those who answer. They tell no need: what else is said counts. What a
/// person quotes of another (« il me dit… ») is none.
public final class AbuseClue {

    private static final Pattern INSULT = pattern("injure");
    private static final Pattern THREAT = pattern("menace");
    private static final Pattern QUOTED = pattern("cite");

    private AbuseClue() {}

    private static Pattern pattern(String kind) {
        return Pattern.compile(String.join(
                "|",
                TextTable.read("injures.tsv").stream()
                        .filter(row -> row.getFirst().equals(kind))
                        .map(row -> row.get(1))
                        .toList()));
    }

    public static Optional<Aim> find(Utterance utterance) {
        String words = utterance.spaced();
        if (QUOTED.matcher(words).find()) {
            return Optional.empty();
        }
        if (THREAT.matcher(words).find()) {
            return Optional.of(Aim.THREAT);
        }
        return INSULT.matcher(words).find() ? Optional.of(Aim.INSULT) : Optional.empty();
    }

    /// Returns the words without them; perhaps none.
    public static Utterance leftOut(Utterance utterance) {
        String rest = INSULT.matcher(THREAT.matcher(utterance.spaced()).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return Utterance.ofWords(rest.isEmpty() ? List.of() : Arrays.asList(rest.split(" +")));
    }
}
