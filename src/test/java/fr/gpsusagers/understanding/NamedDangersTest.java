package fr.gpsusagers.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.understanding.danger.DangerSigns;
import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every row of the table of named dangers, by the examples that stand beside it.
class NamedDangersTest {

    static Stream<String> named() {
        return examples(1);
    }

    static Stream<String> harmless() {
        return examples(2);
    }

    private static Stream<String> examples(int cell) {
        return TextTable.read("dangers-nommes.tsv").stream().flatMap(row -> examples(row, cell));
    }

    private static Stream<String> examples(List<String> row, int cell) {
        return Arrays.stream(row.get(cell).split(" \\| ")).map(String::strip);
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
