package fr.gpsusagers.orientation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How a long text is cut before it is read.
class LongWordsTest {

    private static final int WHOLE = 250;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un mot après l’autre. ",
                "sans point ni virgule je raconte tout ce qui m’est arrivé depuis le début de cette longue année ",
                "sansaucunespace",
                "他打我。我很害怕！"
            })
    void a_passage_of_some_forty_words_is_whole_in_a_part_wherever_it_stands(String sentence) {
        String words = numbered(sentence);
        List<String> parts = LongWords.parts(words);
        assertThat(parts).hasSizeBetween(2, 4).allMatch(part -> part.length() <= 2000);
        assertThat(IntStream.range(0, words.length() - WHOLE).mapToObj(start -> words.substring(start, start + WHOLE)))
                .allMatch(passage -> parts.stream().anyMatch(part -> part.contains(passage)));
    }

    @Test
    void a_part_begins_and_ends_with_a_sentence() {
        assertThat(LongWords.parts(numbered("Un mot après l’autre. ")))
                .allMatch(part -> part.strip().matches("(?s)[0-9]+ Un .*autre\\."));
    }

    @Test
    void a_long_sentence_is_cut_between_two_words() {
        String words = numbered("tout ce qui suit ");
        assertThat(LongWords.parts(words)).allMatch(part -> (" " + words + " ").contains(" " + part.strip() + " "));
    }

    @Test
    void a_short_text_is_one_part() {
        assertThat(LongWords.parts("")).containsExactly("");
        assertThat(LongWords.parts("a ".repeat(1000))).containsExactly("a ".repeat(1000));
    }

    /// Some 4,000 characters, no two passages alike.
    private static String numbered(String sentence) {
        int repetitions = 4000 / (sentence.length() + 4);
        StringBuilder words = new StringBuilder();
        for (int i = 100; i < 100 + repetitions; i++) {
            words.append(i).append(sentence.contains(" ") ? " " : "").append(sentence);
        }
        return words.toString();
    }
}
