package fr.gpsusagers.understanding.learning.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.gpsusagers.understanding.learning.linear.Logistic.Case;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Chances match observed frequencies.
class LogisticTest {

    /// Of ten cases with a low sign, three hold; of ten with a high sign, nine.
    private static final List<Case> SEEN = IntStream.range(0, 2000)
            .mapToObj(i -> new Case(new double[] {i % 2}, i / 2 % 10 < (i % 2 == 0 ? 3 : 9)))
            .toList();

    @Test
    void it_says_what_was_seen() {
        Logistic logistic = Logistic.fit(SEEN);
        assertThat(logistic.chance(0)).isCloseTo(0.3, within(0.02));
        assertThat(logistic.chance(1)).isCloseTo(0.9, within(0.02));
    }

    @Test
    void odds_are_raised() {
        Logistic even = new Logistic(new double[] {0, 0});
        assertThat(even.withOdds(1.5).chance(1)).isCloseTo(0.6, within(1e-9));
        assertThat(even.chance(1)).isEqualTo(0.5);
    }
}
