package fr.gpsusagers.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.sending.notice.SmsParts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Long answers come in a few text messages that can be put in order.
class TextPiecesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one word                               | Bonjour          | 1   | 1
            what fits into three parts             | mot              | 114 | 1
            a word more                            | mot              | 116 | 2
            what fits into three texts             | mot              | 335 | 3
            much more                              | mot              | 2000 | 3
            letters that not every telephone has   | où ça, naïve     | 120 | 3
            another alphabet needs more room       | مرحبا            | 30  | 1
            another alphabet, longer               | مرحبا            | 60  | 2
            a single word without an end           | aaaaaaaaaa       | 1   | 1
            """)
    void an_answer_comes_in_so_many_texts(String title, String word, int times, int texts) {
        List<String> pieces = TextPieces.of((word + " ").repeat(times).strip());

        assertThat(pieces).hasSize(texts);
        assertThat(pieces).allSatisfy(piece -> assertThat(SmsParts.of(piece)).isLessThanOrEqualTo(SmsParts.MOST));
    }

    @Test
    void no_word_is_lost_or_cut_between_two_texts() {
        String words =
                IntStream.range(0, 190).mapToObj(number -> "mot" + number).collect(Collectors.joining(" "));
        List<String> pieces = TextPieces.of(words);

        assertThat(pieces).hasSizeGreaterThan(1);
        assertThat(pieces.stream()
                        .map(piece -> piece.replaceFirst("^\\d/\\d ", ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void a_word_longer_than_a_text_is_cut_and_not_lost() {
        List<String> pieces = TextPieces.of("x".repeat(600));

        assertThat(pieces).hasSize(2);
        assertThat(pieces.getFirst() + pieces.getLast()).contains("x".repeat(400));
        assertThat(String.join("", pieces).replaceAll("[^x]", "")).hasSize(600);
    }

    @Test
    void what_is_longer_says_where_the_rest_is() {
        List<String> pieces = TextPieces.of("Envoyez votre avis d’impôt. ".repeat(200));

        assertThat(pieces.getFirst()).startsWith("1/3 Envoyez");
        assertThat(pieces.getLast())
                .startsWith("3/3 ")
                .endsWith(" [...] La suite est sur le site. Ou demandez-la par SMS.");
    }

    @Test
    void an_emoji_does_not_make_the_whole_answer_longer() {
        assertThat(TextPieces.of("C’est d’accord 👍 à mardi")).containsExactly("C'est d'accord  à mardi");
    }
}
