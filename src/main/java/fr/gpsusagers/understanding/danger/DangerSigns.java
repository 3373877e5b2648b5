package fr.gpsusagers.understanding.danger;

import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.language.WordPatterns;

/// What is said outright: « il me frappe », « elle ne respire plus ». It holds whatever a model thinks of it. Words
/// that only sound like a danger, or tell of the past, make it at most a reason for a gentle line.
public final class DangerSigns {

    private static final WordPatterns<String> NOW = patterns("now");
    private static final WordPatterns<String> SUPPORT = patterns("support");
    private static final WordPatterns<String> CALM = patterns("calm");
    private static final WordPatterns<String> PAST = patterns("past");
    private static final WordPatterns<String> FIGURE = patterns("figure");
    private static final WordPatterns<String> VICTIM = patterns("victim");
    private static final WordPatterns<String> OWN = patterns("own");
    private static final WordPatterns<String> FIRST = patterns("first");
    private static final WordPatterns<String> NAMED =
            WordPatterns.of(TextTable.read("dangers-nommes.tsv"), 0, _ -> "named");
    /// In a longer text, a word that names a danger may well tell of another's, or of none.
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

    /// The least level that the words must be given.
    public static DangerLevel least(Utterance utterance) {
        String words = utterance.spaced();
        DangerLevel said =
                NOW.isIn(words) ? DangerLevel.NOW : SUPPORT.isIn(words) ? DangerLevel.SUPPORT : DangerLevel.NONE;
        return said != DangerLevel.NONE && CALM.isIn(words) ? DangerLevel.NONE : said;
    }

    /// The highest level that the words allow: what is said to be over calls for help, and no alarm; a way of speaking
    /// calls for nothing, unless it stands beside a danger.
    public static DangerLevel most(Utterance utterance, DangerLevel seen) {
        String words = utterance.spaced();
        return switch (seen) {
            case NOW -> PAST.isIn(words) ? DangerLevel.SUPPORT : seen;
            case SUPPORT -> FIGURE.isIn(words) ? DangerLevel.NONE : seen;
            case NONE -> seen;
        };
    }

    /// Whether someone is afraid of another, or hurt by another, and tells nothing of hurting anyone.
    private static boolean isVictim(Utterance utterance) {
        String words = utterance.spaced();
        return VICTIM.isIn(words) && !OWN.isIn(words);
    }

    /// Whether the text may be about the citizen’s own violence: it is in the first person, and the citizen is not
    /// a victim.
    public static boolean mayTellOwnDeeds(Utterance utterance) {
        return FIRST.isIn(utterance.spaced()) && !isVictim(utterance);
    }

    /// Whether a danger to life is named almost without another word: « appelez une ambulance ». It may be a quotation
    /// or the end of a film; it may be all that someone can type.
    public static boolean isNamed(Utterance utterance) {
        String words = utterance.spaced();
        return utterance.words().size() <= MOST_WORDS && NAMED.isIn(words) && !FIGURE.isIn(words);
    }
}
