package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyLimitTest {

    private final TestClock clock = new TestClock();
    private final DailyLimit limit = new DailyLimit(clock);

    @Test
    void an_address_may_do_something_so_many_times_a_day() {
        assertThat(limit.allows("203.0.113.7", "avis", 2)).isTrue();
        assertThat(limit.allows("203.0.113.7", "avis", 2)).isTrue();
        assertThat(limit.allows("203.0.113.7", "avis", 2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            other address        | other deed | why
            203.0.113.8          | avis       | a neighbour is someone else
            203.0.113.7          | autre      | another deed is counted apart
            2001:db8:0:2::1      | avis       | another home is someone else
            """, useHeadersInDisplayName = true)
    void what_another_did_is_not_counted(String address, String deed, String why) {
        limit.allows("203.0.113.7", "avis", 1);
        limit.allows("2001:db8:0:1::1", "avis", 1);
        assertThat(limit.allows(address, deed, 1)).as(why).isTrue();
    }

    @Test
    void all_addresses_of_one_home_count_as_one() {
        assertThat(limit.allows("2001:db8:0:1::1", "avis", 1)).isTrue();
        assertThat(limit.allows("2001:db8:0:1:aaaa::2", "avis", 1)).isFalse();
    }

    @Test
    void the_next_day_everything_is_forgotten() {
        limit.allows("203.0.113.7", "avis", 1);
        clock.pass(Duration.ofDays(1));
        assertThat(limit.allows("203.0.113.7", "avis", 1)).isTrue();
    }
}
