package fr.gpsusagers.understanding.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The concepts of an utterance and the function words between them, in order. « Mon mari crie souvent sur le
/// petit » becomes « conjoint, cris, repete-duree, le, enfant »: it shows who does what to whom, whatever words the
/// citizen chose.
public final class ConceptSequence {

    /// One element of the sequence.
    ///
    /// @param text a function word, or the name of a concept
    public record Step(String text, boolean isConcept) {}

    /// Function words that tell who, whose and whether.
    private static final Set<String> SMALL = Arrays.stream("""
                    je j me m moi nous on tu te t toi vous il ils lui elle elles le la les leur se s
                    mon ma mes son sa ses un une de du chez avec ne pas plus
                    """.split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private ConceptSequence() {}

    /// Returns the concept sequence of an utterance.
    public static List<Step> of(Utterance utterance) {
        var steps = new ArrayList<Step>();
        int words = utterance.words().size();
        for (int at = 0; at < words; ) {
            String word = utterance.words().get(at);
            Lexicon.Named named = Lexicon.longestAt(utterance, at);
            if (SMALL.contains(word) && named.words() <= 1) {
                steps.add(new Step(word, false));
            } else if (!named.concepts().isEmpty()) {
                steps.add(new Step(named.concepts().getFirst(), true));
            }
            at += named.words();
        }
        return steps;
    }
}
