package fr.gpsusagers.territory.naming;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.french.Typing;
import fr.gpsusagers.territory.naming.LooseNames.Close;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseNamesTest {

    private static final LooseNames<String> NAMES = names(
            "Falaise", "Lisieux", "Courseulles-sur-Mer", "Saint-Manvieu-Norrey", "Fleury-sur-Orne", "L’Oudon", "Le Bû");

    private static LooseNames<String> names(String... names) {
        return new LooseNames<>(
                Stream.of(names).map(name -> new Name<>(Words.of(name), name)).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a letter less           | lisiex       | Lisieux
            a letter more           | lissieux     | Lisieux
            a letter changed        | lisiaux      | Lisieux
            two letters swapped     | lisiuex      | Lisieux
            as it is heard          | faleze       | Falaise
            its beginning, misspelt | courseule    | Courseulles-sur-Mer
            in one word             | fleurisurorn | Fleury-sur-Orne
            """)
    void a_misspelt_name_is_near(String what, String typed, String name) {
        Close<String> closest = NAMES.near(Words.of(typed)).getFirst();

        assertThat(closest.value()).as(what).isEqualTo(name);
        assertThat(closest.typos()).isLessThanOrEqualTo(Typos.mostFor(typed.length()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a consonant become a vowel | london
            another word               | fleury sur odon
            a word of two letters      | le bo
            too far                    | ligieur
            nothing like it            | marseille
            """)
    void another_word_is_not_near(String what, String typed) {
        List<String> words = Words.of(typed);

        assertThat(NAMES.near(words))
                .as(what)
                .noneMatch(close ->
                        close.typos() <= Typos.mostFor(Words.joined(words).length()));
    }

    @Test
    void a_second_name_is_one_that_no_small_word_binds() {
        assertThat(NAMES.alsoCalled(Words.of("norrey"))).containsExactly("Saint-Manvieu-Norrey");
        assertThat(NAMES.alsoCalled(Words.of("orne"))).isEmpty();
        assertThat(NAMES.holding(Words.of("orne"))).containsExactly("Fleury-sur-Orne");
    }

    @Test
    void typos_are_counted_as_by_the_plain_method() {
        var random = new Random(14);
        for (int i = 0; i < 20_000; i++) {
            String one = word(random);
            String other = word(random);
            int typos = plainTypos(one, other);
            assertThat(Typing.slipsBetween(one, other, 3))
                    .as("%s, %s", one, other)
                    .isEqualTo(Math.min(typos, 4));
        }
    }

    @Test
    void the_sieve_before_the_count_loses_no_name() {
        var random = new Random(61);
        List<String> all =
                Stream.generate(() -> word(random)).limit(2_000).distinct().toList();
        var keys = new CloseKeys<>(all.stream()
                .map(word -> SortedKeys.Entry.of(List.of(word), word))
                .toList());
        for (int i = 0; i < 200; i++) {
            String typed = word(random);
            assertThat(keys.within(2, typed).stream().map(CloseKeys.Found::value))
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(word -> plainTypos(typed, word) <= 2)
                            .toList());
        }
    }

    private static String word(Random random) {
        int letters = 1 + random.nextInt(7);
        return Stream.generate(() -> String.valueOf((char) ('a' + random.nextInt(4))))
                .limit(letters)
                .reduce("", String::concat);
    }

    /// Fills the whole table, without shortcuts.
    private static int plainTypos(String one, String other) {
        int[][] typos = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                typos[i][j] = i == 0 || j == 0 ? i + j : least(typos, one, other, i, j);
            }
        }
        return typos[one.length()][other.length()];
    }

    private static int least(int[][] typos, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(Math.min(typos[i - 1][j], typos[i][j - 1]) + 1, typos[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, typos[i - 2][j - 2] + 1) : least;
    }
}
