package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.french.Letters;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A choice that would presume what the caller has not said: « je ne veux pas garder la grossesse » for a pregnant
/// minor. It comes last until the words say so.
///
/// @param topic the words that lead to it
/// @param presumed the codes of the choices that come last
/// @param saying the words that say so
/// @param neutral the need that presumes nothing
record Presumption(Pattern topic, Set<String> presumed, Pattern saying, NeedId neutral) {

    private static final List<Presumption> ALL = read();

    /// Returns what the words do not say, though they are about its topic.
    static Stream<Presumption> in(String words) {
        String plain = plain(words);
        return ALL.stream()
                .filter(one -> one.topic.matcher(plain).find()
                        && !one.saying.matcher(plain).find());
    }

    /// Puts the choices that the caller has not said last, behind a need that presumes nothing.
    static List<FoundChoice> last(PageContext context, String words, List<FoundChoice> found) {
        return in(words).reduce(found, (list, one) -> one.last(context.pack().guide(), list), (_, list) -> list);
    }

    private List<FoundChoice> last(Guide guide, List<FoundChoice> found) {
        if (found.stream().noneMatch(this::concerns)) {
            return found;
        }
        return Stream.of(
                        guide.findNeed(neutral).map(FoundChoice::ofNeed).stream(),
                        found.stream().filter(choice -> !concerns(choice)),
                        found.stream().filter(this::concerns))
                .flatMap(choices -> choices)
                .distinct()
                .toList();
    }

    boolean concerns(FoundChoice choice) {
        return presumed.contains(choice.code());
    }

    private static String plain(String words) {
        return " " + Letters.plain(words);
    }

    private static List<Presumption> read() {
        return SaidPatterns.rows("presomptions.tsv").stream()
                .map(row -> new Presumption(
                        wordsIn(row.getFirst()),
                        Set.of(row.get(1).split(" ")),
                        wordsIn(row.get(2)),
                        new NeedId(row.get(3))))
                .toList();
    }

    private static Pattern wordsIn(String beginnings) {
        return Pattern.compile("(?<![a-z])(?:" + beginnings + ")");
    }
}
