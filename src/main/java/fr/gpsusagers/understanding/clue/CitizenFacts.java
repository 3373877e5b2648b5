package fr.gpsusagers.understanding.clue;

import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.understanding.Clues.Asker;
import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.language.WordPatterns;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads facts about the citizen in a text: for whom they ask, what rules out channels, the circumstances of a danger,
/// moments, the reference of a letter.
public final class CitizenFacts {

    private static final WordPatterns<Constraint> CONSTRAINTS =
            WordPatterns.of(TextTable.read("contraintes.tsv"), 1, row -> Constraint.parse(row.getFirst()));
    private static final WordPatterns<Circumstance> CIRCUMSTANCES =
            WordPatterns.of(TextTable.read("circonstances.tsv"), 1, row -> Circumstance.parse(row.getFirst()));

    private static final WordPatterns<Asker> WORK = pattern(
            Asker.PROFESSIONAL,
            " (je suis|ici|en tant que|pour|je travaille) (un |une |la |le |l |en |a |au |aux |comme )?"
                    + "(assistante? sociale|assistante? maternelle au travail|educat\\w+|infirmi\\w+|medecin|docteur|instit\\w*"
                    + "|enseignante?|professeur\\w*|prof|mandataire|tutrice professionnelle|conseill\\w+|agent|travailleu\\w+ social\\w*"
                    + "|benevole|animat\\w+|directrice|directeur|secretaire|curat\\w+ professionnel\\w*|pharmacien\\w*|kine\\w*"
                    + "|sage femme|referente?|intervenante?) "
                    + "| (mon|ma|notre) (patiente?|usagere?|beneficiaire|eleve) | (un|une|nos) (patiente?s?|usageres?|usagers?|eleves?) "
                    + "| (que j|que nous|qu on) (accompagn\\w+|sui\\w+) ");
    private static final WordPatterns<Asker> RELATIVE = pattern(
            Asker.RELATIVE,
            " (pour|a|chez|de|c est) (mon|ma|mes|notre|nos|un|une) (pere|mere|maman|papa|parents?|grand mere|grand pere|mamie|papi|papy"
                    + "|fils|fille|frere|soeur|tante|oncle|cousine?|neveu|niece|voisine?|amie?|copine?|copain|beau pere|belle mere|mari|femme|compagne|compagnon)\\b"
                    + "|^ (mon|ma|mes|notre) (pere|mere|maman|papa|parents|grand mere|grand pere|mamie|papi|papy|fils|fille|frere|soeur|tante"
                    + "|oncle|cousine?|neveu|niece|voisine?|amie?|copine|copain|beau pere|belle mere) ");

    private static final int MOST_MOMENTS = 3;
    private static final String NUMBER =
            "(?:\\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente)";
    private static final String MONTH =
            "(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)";
    private static final Pattern MOMENT = Pattern.compile(
            "(?<!\\p{L})(?:(?:avant |jusqu['’]au |jusqu['’]à |d['’]ici |pour |depuis |le |au )*"
                    + "(?:\\d{1,2}(?:er)? " + MONTH + "(?: \\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)"
                    + "|(?:avant |depuis |pour )" + MONTH
                    + "|(?:sous|dans|depuis|d['’]ici|il y a|reste) " + NUMBER + " (?:jours?|semaines?|mois|ans?)"
                    + "|(?:avant |depuis |pour )?(?:aujourd['’]hui|demain|hier|ce soir|cette nuit|ce matin)"
                    + "|(?:avant |pour |depuis )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: prochain| dernier)?)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern REFERENCE = Pattern.compile(
            "(?:r[ée]f[ée]?rence|r[ée]f\\.?|objet)\\s*:?\\s*\\p{Lu}{2,}|\\b\\p{Lu}{3,}[-/ ]\\p{Lu}{3,}[-/ ]?\\d+");

    private CitizenFacts() {}

    private static WordPatterns<Asker> pattern(Asker asker, String pattern) {
        return WordPatterns.of(List.of(List.of(pattern)), 0, _ -> asker);
    }

    /// Detects on whose behalf a citizen asks.
    public static Asker asker(Utterance utterance) {
        String words = utterance.spaced();
        if (WORK.isIn(words)) {
            return Asker.PROFESSIONAL;
        }
        return RELATIVE.isIn(words) ? Asker.RELATIVE : Asker.ONESELF;
    }

    /// Detects what rules out some channels for the citizen: « je suis sourde », « j’ai pas internet ». Constraints of
    /// other people do not count.
    public static Set<Constraint> constraints(Utterance utterance) {
        return CONSTRAINTS.in(utterance.spaced());
    }

    /// Returns the circumstances of a danger that the words mention: « il va m’entendre », « elle a avalé la boîte ».
    ///
    /// @param constraints the citizen’s own: a deaf citizen cannot call
    public static Set<Circumstance> circumstances(Utterance utterance, Set<Constraint> constraints) {
        var found = EnumSet.noneOf(Circumstance.class);
        found.addAll(CIRCUMSTANCES.in(utterance.spaced()));
        if (constraints.contains(Constraint.DEAF)) {
            found.add(Circumstance.SILENCE);
        }
        return found;
    }

    /// Finds dates, durations and deadlines, in the citizen's own words: « avant le 15 mars », « sous quinze jours »,
    /// « demain ».
    public static List<String> moments(String text) {
        return MOMENT.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .distinct()
                .limit(MOST_MOMENTS)
                .toList();
    }

    /// Whether a text holds the printed reference of a letter: « réf. RSA-SUSP/2026-114 ».
    public static boolean hasLetterReference(String words) {
        return REFERENCE.matcher(words).find();
    }
}
