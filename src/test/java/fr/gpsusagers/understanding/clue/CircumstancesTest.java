package fr.gpsusagers.understanding.clue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.understanding.language.TableExamples;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every pattern in the table of circumstances, checked with the examples in its row.
class CircumstancesTest {

    static Stream<Arguments> told() {
        return examples(2);
    }

    static Stream<Arguments> alike() {
        return examples(3);
    }

    private static Stream<Arguments> examples(int column) {
        return TableExamples.of("circonstances.tsv", column)
                .map(example -> Arguments.of(
                        example.words(), Circumstance.parse(example.row().getFirst())));
    }

    @ParameterizedTest
    @MethodSource("told")
    void what_tells_a_circumstance_is_seen(String words, Circumstance circumstance) {
        assertThat(CitizenFacts.circumstances(Utterance.of(words), Set.of())).contains(circumstance);
    }

    @ParameterizedTest
    @MethodSource("alike")
    void what_only_sounds_like_one_is_not(String words, Circumstance circumstance) {
        assertThat(CitizenFacts.circumstances(Utterance.of(words), Set.of())).doesNotContain(circumstance);
    }

    @Test
    void who_is_deaf_cannot_call() {
        assertThat(CitizenFacts.circumstances(Utterance.of("au feu"), Set.of(Constraint.DEAF)))
                .containsExactly(Circumstance.SILENCE);
    }
}
