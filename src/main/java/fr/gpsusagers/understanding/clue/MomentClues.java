package fr.gpsusagers.understanding.clue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds dates, durations and deadlines, in the citizen's own words: « avant le 15 mars », « sous quinze jours »,
/// « demain ».
public final class MomentClues {

    private static final int MOST = 3;
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

    private MomentClues() {}

    public static List<String> of(String text) {
        return MOMENT.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
