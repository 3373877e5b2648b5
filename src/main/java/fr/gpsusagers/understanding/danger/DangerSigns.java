package fr.gpsusagers.understanding.danger;

import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.language.WordPatterns;

/// Explicit signs of danger: « il me frappe », « elle ne respire plus ». They set a minimum level of danger,
/// whatever the model predicts. Words about the past and figures of speech set a maximum.
public final class DangerSigns {

    private static final WordPatterns<String> NOW = patterns("now");
    private static final WordPatterns<String> CALL = patterns("call");
    private static final WordPatterns<String> SUPPORT = patterns("support");
    private static final WordPatterns<String> CALM = patterns("calm");
    private static final WordPatterns<String> PAST = patterns("past");
    private static final WordPatterns<String> FIGURE = patterns("figure");
    private static final WordPatterns<String> HARMLESS = patterns("harmless");
    private static final WordPatterns<String> VICTIM = patterns("victim");
    private static final WordPatterns<String> OWN = patterns("own");
    private static final WordPatterns<String> FIRST = patterns("first");
    private static final WordPatterns<String> NAMED =
            WordPatterns.of(TextTable.read("dangers-nommes.tsv"), 0, _ -> "named");
    /// In a longer text, the name of a danger often refers to no present danger.
    private static final int MOST_WORDS = 10;

    private DangerSigns() {}

    private static WordPatterns<String> patterns(String level) {
        return WordPatterns.of(
                TextTable.read("dangers.tsv").stream()
                        .filter(row -> row.getFirst().equals(level))
                        .toList(),
                1,
                _ -> level);
    }

    /// Returns the minimum level of danger.
    public static DangerLevel least(Utterance utterance) {
        String words = utterance.spaced();
        DangerLevel said =
                NOW.isIn(words) ? DangerLevel.NOW : SUPPORT.isIn(words) ? DangerLevel.SUPPORT : DangerLevel.NONE;
        return said != DangerLevel.NONE && CALM.isIn(words) ? DangerLevel.NONE : said;
    }

    /// Lowers a level where the words allow it. A danger that is over calls for support, without an alarm. A figure
    /// of speech calls for nothing, but never cancels an alarm.
    ///
    /// @param seen the level found so far
    public static DangerLevel most(Utterance utterance, DangerLevel seen) {
        String words = utterance.spaced();
        return switch (seen) {
            case NOW -> PAST.isIn(words) ? DangerLevel.SUPPORT : seen;
            case SUPPORT -> FIGURE.isIn(words) ? DangerLevel.NONE : seen;
            case NONE -> seen;
        };
    }

    /// Whether the citizen fears another person or is hurt by one, and mentions no violence of their own.
    private static boolean isVictim(Utterance utterance) {
        String words = utterance.spaced();
        return VICTIM.isIn(words) && !OWN.isIn(words);
    }

    /// Whether the text may be about the citizen’s own violence: it is in the first person, and the citizen is
    /// not a victim.
    public static boolean mayTellOwnDeeds(Utterance utterance) {
        return FIRST.isIn(utterance.spaced()) && !isVictim(utterance);
    }

    /// Whether the whole text is a cry for help: « au secours ».
    public static boolean isCryForHelp(Utterance utterance) {
        return CALL.isIn(utterance.spaced());
    }

    /// Whether the text consists of the words in which people ask why nobody rang or speak of a letter, none of which
    /// names a danger.
    static boolean isHarmless(Utterance utterance) {
        return HARMLESS.isIn(utterance.spaced());
    }

    /// Whether a short text names a danger to life: « appelez une ambulance ». It may be a quotation or the end of
    /// a film; it may also be all that the citizen can type.
    public static boolean isNamed(Utterance utterance) {
        String words = utterance.spaced();
        return utterance.words().size() <= MOST_WORDS && NAMED.isIn(words) && !FIGURE.isIn(words);
    }
}
