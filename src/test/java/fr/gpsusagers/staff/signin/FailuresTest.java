package fr.gpsusagers.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

    private final Instant now = new TestClock().instant();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            failures   ; minutes to wait
            1          ; 0
            4          ; 0
            5          ; 1
            6          ; 2
            7          ; 4
            8          ; 8
            9          ; 15
            10         ; 15
            1000000000 ; 15
            """, useHeadersInDisplayName = true)
    void from_the_fifth_failure_on_one_waits_longer_each_time(int failures, int minutes) {
        assertThat(new Failures(failures, now).nextTry()).isEqualTo(now.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void failures_add_up_until_a_quarter_of_an_hour_has_passed_without_one() {
        var four = Optional.of(new Failures(4, now));
        assertThat(Failures.after(Optional.empty(), now).count()).isEqualTo(1);
        assertThat(Failures.after(four, now.plus(Duration.ofMinutes(14))).count())
                .isEqualTo(5);
        assertThat(Failures.after(four, now.plus(Duration.ofMinutes(15))).count())
                .isEqualTo(1);
    }

    @Test
    void whoever_only_waits_as_long_as_he_must_waits_as_long_again() {
        Instant next = new Failures(9, now).nextTry();
        assertThat(Failures.after(Optional.of(new Failures(9, now)), next).count())
                .isEqualTo(10);
    }

    @Test
    void what_is_forgotten_counts_no_more() {
        assertThat(Failures.after(Optional.of(new Failures(99, now)), now.plus(Failures.OVER))
                        .count())
                .isEqualTo(1);
    }
}
