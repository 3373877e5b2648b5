package fr.gpsusagers.switchboard.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody learns whether somebody else has called, and no guess is made from a complaint about the wait.
class CallerRemarkTest {

    private static Stream<String> examples(String about, int column) {
        return CallerRemark.rows().stream()
                .filter(row -> row.getFirst().equals(about))
                .flatMap(row -> Arrays.stream(row.get(column).split(" \\| ")))
                .map(String::strip);
    }

    static Stream<String> somebodyElse() {
        return examples("autrui", 3);
    }

    static Stream<String> waited() {
        return examples("attente", 3);
    }

    static Stream<String> alike() {
        return Stream.of("autrui", "attente", "gaz").flatMap(about -> examples(about, 4));
    }

    @ParameterizedTest
    @MethodSource("somebodyElse")
    @ValueSource(
            strings = {
                "c'est pour savoir si ma femme a appelé chez vous",
                "ma femme a appelé hier et on devait la rappeler",
                "est ce que ma fille a une demande chez vous elle s'appelle Julie"
            })
    void nothing_is_said_about_somebody_else(String words) {
        assertThat(CallerRemark.find(words)).map(CallerRemark::about).contains(CallerRemark.About.SOMEBODY_ELSE);
    }

    @ParameterizedTest
    @MethodSource("waited")
    void who_waited_is_asked_what_it_is_about(String words) {
        assertThat(CallerRemark.find(words)).map(CallerRemark::about).contains(CallerRemark.About.WAIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ça sent le gaz", "il y a une fuite de gaz", "je sens une odeur de gaz chez moi"})
    void who_smells_gas_goes_out_first(String words) {
        assertThat(CallerRemark.find(words)).map(CallerRemark::about).contains(CallerRemark.About.GAS);
    }

    @ParameterizedTest
    @MethodSource("alike")
    void other_words_are_no_remark(String words) {
        assertThat(CallerRemark.find(words)).as(words).isEmpty();
    }
}
