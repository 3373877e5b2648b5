package fr.gpsusagers.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.understanding.danger.DangerSigns;
import fr.gpsusagers.understanding.language.TableExamples;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every pattern in the table of named dangers, checked with the examples in its row.
class NamedDangersTest {

    static Stream<String> named() {
        return TableExamples.of("dangers-nommes.tsv", 1).map(TableExamples::words);
    }

    static Stream<String> harmless() {
        return TableExamples.of("dangers-nommes.tsv", 2).map(TableExamples::words);
    }

    @ParameterizedTest
    @MethodSource("named")
    void what_names_a_danger_is_seen(String words) {
        assertThat(DangerSigns.isNamed(Utterance.of(words))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void what_only_sounds_like_one_is_not(String words) {
        assertThat(DangerSigns.isNamed(Utterance.of(words))).isFalse();
    }
}
