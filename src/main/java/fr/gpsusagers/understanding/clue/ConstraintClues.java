package fr.gpsusagers.understanding.clue;

import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.language.WordPatterns;
import java.util.Set;

/// Detects what rules out some channels for the citizen: « je suis sourde », « j’ai pas internet ». Constraints of
/// other people do not count.
public final class ConstraintClues {

    private static final WordPatterns<Constraint> SIGNS =
            WordPatterns.of(TextTable.read("contraintes.tsv"), 1, row -> Constraint.parse(row.getFirst()));

    private ConstraintClues() {}

    public static Set<Constraint> of(Utterance utterance) {
        return SIGNS.in(utterance.spaced());
    }
}
