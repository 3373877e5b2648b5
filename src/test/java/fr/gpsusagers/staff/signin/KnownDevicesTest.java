package fr.gpsusagers.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.Login;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownDevicesTest {

    private static final Login ONE = new Login("un");
    private static final Login TWO = new Login("deux");

    private final TestClock clock = new TestClock();
    private final KnownDevices devices = new KnownDevices(new PlainHashes());

    @Test
    void a_browser_is_known_for_the_login_that_signed_in_and_for_no_other() {
        String kept = devices.add(ONE, "", clock.instant());
        assertThat(devices.find(ONE, kept, clock.instant())).isPresent();
        assertThat(devices.find(TWO, kept, clock.instant())).isEmpty();
        assertThat(kept).doesNotContain("un.");
    }

    @Test
    void of_two_agents_at_one_computer_none_makes_it_unknown_to_the_other() {
        String kept = devices.add(TWO, devices.add(ONE, "", clock.instant()), clock.instant());
        assertThat(devices.find(ONE, kept, clock.instant())).isPresent();
        assertThat(devices.find(TWO, kept, clock.instant())).isPresent();
        assertThat(devices.add(ONE, kept, clock.instant()).split("~")).hasSize(2);
    }

    @Test
    void it_stays_the_same_device_at_each_sign_in_and_is_forgotten_after_half_a_year_without_one() {
        String first = devices.add(ONE, "", clock.instant());
        clock.pass(Duration.ofDays(180));
        String second = devices.add(ONE, first, clock.instant());
        assertThat(devices.find(ONE, second, clock.instant())).isEqualTo(devices.find(ONE, first, clock.instant()));
        clock.pass(Duration.ofDays(1));
        assertThat(devices.find(ONE, first, clock.instant())).isEmpty();
        assertThat(devices.find(ONE, second, clock.instant())).isPresent();
    }

    @Test
    void a_changed_mark_is_worth_nothing() {
        String kept = devices.add(ONE, "", clock.instant());
        String later = kept.replaceFirst("\\.[0-9]+\\.", ".99999.");
        String otherDevice = (kept.startsWith("A") ? "B" : "A") + kept.substring(1);
        assertThat(devices.find(ONE, later, clock.instant())).isEmpty();
        assertThat(devices.find(ONE, otherDevice, clock.instant())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "~~~~~~~~~~~~~~~~", "x.1.y", "é.1.é", "\u0000"})
    void nonsense_is_no_device_and_breaks_nothing(String kept) {
        assertThat(devices.find(ONE, kept, clock.instant())).isEmpty();
        assertThat(devices.find(ONE, devices.add(ONE, kept, clock.instant()), clock.instant()))
                .isPresent();
    }

    @Test
    void a_computer_of_a_counter_knows_eight_agents() {
        String kept = "";
        for (int agent = 0; agent < 20; agent++) {
            kept = devices.add(new Login("agent-" + agent), kept, clock.instant());
        }
        assertThat(kept.split("~")).hasSize(8);
        assertThat(kept.length()).isLessThan(1_000);
        assertThat(devices.find(new Login("agent-12"), kept, clock.instant())).isPresent();
        assertThat(devices.find(new Login("agent-11"), kept, clock.instant())).isEmpty();
    }
}
