package fr.gpsusagers.understanding.danger;

import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.language.WordPatterns;
import java.util.EnumSet;
import java.util.Set;

/// Recognises the circumstances of a danger in words: « il va m’entendre », « elle a avalé la boîte ».
public final class Circumstances {

    private static final WordPatterns<Circumstance> SIGNS =
            WordPatterns.of(TextTable.read("circonstances.tsv"), 1, row -> Circumstance.parse(row.getFirst()));

    private Circumstances() {}

    /// Returns the circumstances that the words mention.
    ///
    /// @param constraints the citizen’s own: a deaf citizen cannot call
    public static Set<Circumstance> of(Utterance utterance, Set<Constraint> constraints) {
        var found = EnumSet.noneOf(Circumstance.class);
        found.addAll(SIGNS.in(utterance.spaced()));
        if (constraints.contains(Constraint.DEAF)) {
            found.add(Circumstance.SILENCE);
        }
        return found;
    }
}
