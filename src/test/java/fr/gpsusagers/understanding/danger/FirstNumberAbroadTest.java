package fr.gpsusagers.understanding.danger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.understanding.ForeignWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstNumberAbroadTest {

    @ParameterizedTest
    @ValueSource(strings = {"non voglio più vivere", "ich will mich umbringen", "nie chcę żyć", "我不想活了", "nataka kufa"})
    void who_wants_to_die_gets_the_number_for_it_in_languages_that_the_model_does_not_know(String words) {
        assertThat(number(words)).isEqualTo("3114");
    }

    @Test
    void who_no_longer_breathes_comes_before_blows() {
        assertThat(number("mio marito mi picchia e mia madre non respira")).isEqualTo("15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"non voglio morire", "non voglio più vivere qui", "想死你了"})
    void everyday_words_beside_death_ring_no_alarm(String words) {
        assertThat(ForeignPhrases.in(words).findDanger()).isEmpty();
    }

    private static String number(String words) {
        return ForeignPhrases.in(words)
                .findDanger()
                .flatMap(ForeignWords::findNumber)
                .orElse("");
    }
}
