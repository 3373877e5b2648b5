package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.kernel.french.FirstNames;
import fr.gpsusagers.understanding.Phrasebook;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Strips phrases of everything that could identify their author. Keeps only words that several authors of the
/// pack's phrases used and that are not first names, which excludes names, streets and numbers.
final class Anonymous {

    private static final String GAP = "…";
    private static final int SEVERAL = 3;
    private static final int LONGEST = 300;
    /// Characters that nobody types: control characters (PostgreSQL refuses NUL), unpaired surrogates and the like.
    private static final Pattern NOT_TYPED = Pattern.compile("\\p{C}");

    private static final Pattern PIECE = Pattern.compile("\\S*[\\d@]\\S*|[\\p{L}\\p{M}]+");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?iu:rue|avenue|boulevard|bd|place|impasse|all[ée]e|chemin|route|quai|lotissement|r[ée]sidence|b[âa]timent)"
                    + " (?iu:de la |de l['’]|des |du |de |d['’])?[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]*)*");
    private static final Pattern CIVILITY =
            Pattern.compile("\\b(?iu:monsieur|madame|mademoiselle|mme|mlle|mr|m\\.|docteur|dr|m['’]appelle|nom est)"
                    + " [\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?");
    private static final Pattern GAPS = Pattern.compile(GAP + "(?:[\\s,'’-]*" + GAP + ")+");

    private final Set<String> common;

    private Anonymous(Set<String> common) {
        this.common = common;
    }

    static Anonymous of(Phrasebook book) {
        Map<String, Set<String>> hands = new HashMap<>();
        book.phrases()
                .forEach(phrase -> Utterance.of(phrase.text())
                        .words()
                        .forEach(word -> hands.computeIfAbsent(word, _ -> new HashSet<>())
                                .add(phrase.hand())));
        Set<String> common = new HashSet<>();
        hands.forEach((word, by) -> {
            if (by.size() >= SEVERAL && !FirstNames.has(word)) {
                common.add(word);
            }
        });
        return new Anonymous(common);
    }

    String strip(String words) {
        String typed = NOT_TYPED.matcher(words).replaceAll(" ").strip();
        String cut = typed.substring(
                0, typed.offsetByCodePoints(0, Math.min(LONGEST, typed.codePointCount(0, typed.length()))));
        String placeless =
                CIVILITY.matcher(ADDRESS.matcher(cut).replaceAll(GAP)).replaceAll(GAP);
        return GAPS.matcher(PIECE.matcher(placeless).replaceAll(this::kept)).replaceAll(GAP);
    }

    private String kept(MatchResult piece) {
        boolean known = Utterance.of(piece.group()).words().stream().allMatch(common::contains);
        boolean plain = piece.group().chars().noneMatch(Character::isDigit);
        return known && plain ? Matcher.quoteReplacement(piece.group()) : GAP;
    }
}
