package fr.gpsusagers.switchboard.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.person.HalfDay;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What callers wish for the answer is heard in their words.
class CallerWishTest {

    static Stream<Arguments> said() {
        return examples(2);
    }

    static Stream<Arguments> alike() {
        return examples(3);
    }

    private static Stream<Arguments> examples(int column) {
        return CallerWish.rows().stream().flatMap(row -> each(row, column));
    }

    private static Stream<Arguments> each(List<String> row, int column) {
        return Arrays.stream(row.get(column).split(" \\| ")).map(words -> Arguments.of(row.getFirst(), words.strip()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("said")
    void a_wish_is_heard(String wish, String words) {
        assertThat(CallerWish.in(words)).extracting(CallerWish::word).contains(wish);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("alike")
    void other_words_wish_nothing(String wish, String words) {
        assertThat(CallerWish.in(words)).extracting(CallerWish::word).doesNotContain(wish);
    }

    @ParameterizedTest
    @CsvSource({
        "'rsa coupé Lisieux, rappelez après 14h', AFTERNOON",
        "'appelez pas avant 14h je travaille, rsa coupé Lisieux', AFTERNOON",
        "'plutôt joignable le matin', MORNING"
    })
    void the_half_of_the_day_that_suits_is_heard(String words, HalfDay half) {
        assertThat(CallerWish.halfDay(words)).contains(half);
    }
}
