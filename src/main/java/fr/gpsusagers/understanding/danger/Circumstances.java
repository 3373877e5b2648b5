package fr.gpsusagers.understanding.danger;

import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What decides which number helps in a danger, as words tell it: « il va m’entendre », « elle a avalé la boîte ».
public final class Circumstances {

    private record Sign(Circumstance circumstance, Pattern pattern) {}

    private static final List<Sign> SIGNS = TextTable.read("circonstances.tsv").stream()
            .map(row -> new Sign(Circumstance.parse(row.getFirst()), Pattern.compile(" " + row.get(1))))
            .toList();

    private Circumstances() {}

    /// The circumstances that words tell.
    ///
    /// @param constraints those of who speaks: a person who is deaf cannot call
    public static Set<Circumstance> of(Utterance utterance, Set<Constraint> constraints) {
        String words = utterance.spaced();
        var found = EnumSet.noneOf(Circumstance.class);
        if (constraints.contains(Constraint.DEAF)) {
            found.add(Circumstance.SILENCE);
        }
        SIGNS.stream()
                .filter(sign -> !found.contains(sign.circumstance()))
                .filter(sign -> sign.pattern().matcher(words).find())
                .forEach(sign -> found.add(sign.circumstance()));
        return found;
    }
}
