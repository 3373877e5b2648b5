package fr.gpsusagers.understanding.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.understanding.Phrase;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Patterns are found where a plain search finds them, in the phrases of a pack and in the middle of other words.
class WordPatternsTest {

    static Stream<String> patterns() {
        return Stream.concat(
                Stream.of("dangers.tsv", "circonstances.tsv", "contraintes.tsv").flatMap(table -> column(table, 1)),
                column("dangers-nommes.tsv", 0));
    }

    private static Stream<String> column(String table, int column) {
        return TextTable.read(table).stream().map(row -> row.get(column));
    }

    private static final List<String> TEXTS = TestPacks.bocage().phrasebook().phrases().stream()
            .map(Phrase::text)
            .filter(text -> text.hashCode() % 8 == 0)
            .flatMap(text -> Stream.of(text, "bonjour " + text + " merci"))
            .map(text -> Utterance.of(text).spaced())
            .toList();

    @ParameterizedTest
    @MethodSource("patterns")
    void a_pattern_is_found_where_a_plain_search_finds_it(String pattern) {
        var plain = Pattern.compile(pattern);
        var indexed = WordPatterns.of(List.of(List.of(pattern)), 0, row -> row);
        assertThat(TEXTS.stream().filter(text -> plain.matcher(text).find()).toList())
                .as(pattern)
                .isEqualTo(TEXTS.stream().filter(indexed::isIn).toList());
    }
}
