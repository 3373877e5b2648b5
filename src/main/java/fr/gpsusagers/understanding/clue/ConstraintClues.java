package fr.gpsusagers.understanding.clue;

import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What makes some channels of no use to who speaks: « je suis sourde », « j’ai pas internet ». What is said of someone
/// else does not count.
public final class ConstraintClues {

    private record Sign(Constraint constraint, Pattern pattern) {}

    private static final List<Sign> SIGNS = TextTable.read("contraintes.tsv").stream()
            .map(row -> new Sign(Constraint.parse(row.getFirst()), Pattern.compile(row.get(1))))
            .toList();

    private ConstraintClues() {}

    public static Set<Constraint> of(Utterance utterance) {
        String words = utterance.spaced();
        var found = EnumSet.noneOf(Constraint.class);
        SIGNS.stream()
                .filter(sign -> !found.contains(sign.constraint()))
                .filter(sign -> sign.pattern().matcher(words).find())
                .forEach(sign -> found.add(sign.constraint()));
        return found;
    }
}
