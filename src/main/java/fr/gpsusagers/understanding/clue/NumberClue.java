package fr.gpsusagers.understanding.clue;

import java.util.regex.Pattern;

/// Recognises telephone numbers and references of requests among the words. They name no need, so « ma demande
/// K7F-42M et aussi mon fils a disparu » is read as what follows.
public final class NumberClue {

    private static final String SIGN = "[2-9A-HJ-NP-TV-Z]";
    private static final String MIXED = "(?=[0-9]{0,2}[a-z])(?=[a-z]{0,2}[0-9])" + SIGN + "{3}";
    private static final String REFERENCE = SIGN + "{3}-(?-i:[0-9A-Z]{3})|(?=" + SIGN + "{0,3}-?" + SIGN + "{0,2}[0-9])"
            + SIGN + "{3}-" + SIGN + "{3}" + "|" + MIXED + "[- ]?" + MIXED;
    private static final String TELEPHONE = "(?:\\+|00)?\\d(?:[\\s\\u00a0\\u202f./-]?\\d){8,13}";
    /// The words that introduce a number, « pour ma demande », « mon numéro c’est le », go with it, and so does « et
    /// aussi » behind it.
    private static final String BEFORE =
            "(?:(?:pour |voici )?(?:ma |la |mon |le |une )?(?:demande|dossier|r[ée]f[ée]rence|r[ée]f|num[ée]ro|t[ée]l[ée]phone|tel|n°)"
                    + "[\\s.:]*(?:est |c['’]est )?(?:le |la )?)?";
    private static final String AFTER = "(?:[\\s,;.]*(?:et )?(?:aussi|puis|en plus|sinon)(?![\\p{L}]))?[\\s,;.]*";
    private static final Pattern GIVEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + BEFORE + "(?<![\\p{L}\\p{N}])(?:" + REFERENCE + "|" + TELEPHONE
                    + ")(?![\\p{L}\\p{N}])" + AFTER,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NumberClue() {}

    /// Returns the words without them. If nothing else would remain, returns all words.
    public static String leftOut(String words) {
        if (words.chars().noneMatch(sign -> sign == '-' || Character.isDigit(sign))) {
            return words;
        }
        String rest = GIVEN.matcher(words).replaceAll(" ");
        return rest.isBlank() ? words : rest;
    }
}
