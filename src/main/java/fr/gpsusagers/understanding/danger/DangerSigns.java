package fr.gpsusagers.understanding.danger;

import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.List;
import java.util.regex.Pattern;

/// What is said outright: « il me frappe », « elle ne respire plus ». It holds whatever a model thinks of it. Words
/// that only sound like a danger, or tell of the past, make it at most a reason for a gentle line.
public final class DangerSigns {

    private static final List<Pattern> NOW = patterns("now");
    private static final List<Pattern> SUPPORT = patterns("support");
    private static final List<Pattern> CALM = patterns("calm");
    private static final List<Pattern> PAST = patterns("past");
    private static final List<Pattern> FIGURE = patterns("figure");
    private static final List<Pattern> VICTIM = patterns("victim");
    private static final List<Pattern> OWN = patterns("own");
    private static final List<Pattern> NAMED = TextTable.read("dangers-nommes.tsv").stream()
            .map(row -> Pattern.compile(row.getFirst()))
            .toList();
    /// In a longer text, a word that names a danger may well tell of another's, or of none.
    private static final int MOST_WORDS = 10;

    private DangerSigns() {}

    private static List<Pattern> patterns(String level) {
        return TextTable.read("dangers.tsv").stream()
                .filter(row -> row.getFirst().equals(level))
                .map(row -> Pattern.compile(row.get(1)))
                .toList();
    }

    /// The least level that the words must be given.
    public static DangerLevel least(Utterance utterance) {
        String words = utterance.spaced();
        DangerLevel said =
                isAny(NOW, words) ? DangerLevel.NOW : isAny(SUPPORT, words) ? DangerLevel.SUPPORT : DangerLevel.NONE;
        return said != DangerLevel.NONE && isAny(CALM, words) ? DangerLevel.NONE : said;
    }

    /// The highest level that the words allow: what is said to be over calls for help, and no alarm; a way of speaking
    /// calls for nothing, unless it stands beside a danger.
    public static DangerLevel most(Utterance utterance, DangerLevel seen) {
        String words = utterance.spaced();
        return switch (seen) {
            case NOW -> isAny(PAST, words) ? DangerLevel.SUPPORT : seen;
            case SUPPORT -> isAny(FIGURE, words) ? DangerLevel.NONE : seen;
            case NONE -> seen;
        };
    }

    /// Whether someone is afraid of another, or hurt by another, and tells nothing of hurting anyone.
    public static boolean isVictim(Utterance utterance) {
        String words = utterance.spaced();
        return isAny(VICTIM, words) && !isAny(OWN, words);
    }

    /// Whether a danger to life is named almost without another word: « appelez une ambulance ». It may be a quotation
    /// or the end of a film; it may be all that someone can type.
    public static boolean isNamed(Utterance utterance) {
        String words = utterance.spaced();
        return utterance.words().size() <= MOST_WORDS && isAny(NAMED, words) && !isAny(FIGURE, words);
    }

    private static boolean isAny(List<Pattern> patterns, String words) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }
}
