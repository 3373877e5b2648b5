package fr.gpsusagers.hall.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.account.CodeSecret;
import fr.gpsusagers.staff.account.Passphrase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InventedAgentTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:40:10Z");

    private final CodeSecret codes = CodeSecret.draw();
    private final InventedAgent agent = new InventedAgent(
            new Login("mdph"), new Passphrase("un deux trois quatre"), codes, "", "", NOW.minus(Duration.ofHours(1)));

    @Test
    void visitors_who_enter_one_after_the_other_each_get_a_code_that_is_good_and_new() {
        var first = agent.takeCode(NOW).orElseThrow();
        var second = agent.takeCode(NOW).orElseThrow();
        var third = agent.takeCode(NOW).orElseThrow();

        long step = codes.stepOf(first, NOW).orElseThrow();
        assertThat(codes.stepOf(second, NOW)).hasValue(step + 1);
        assertThat(codes.stepOf(third, NOW)).hasValue(step + 2);
        assertThat(agent.takeCode(NOW)).isEmpty();
    }

    @Test
    void half_a_minute_later_there_is_another_one() {
        while (agent.takeCode(NOW).isPresent()) {
            // all of them
        }

        assertThat(agent.takeCode(NOW.plusSeconds(30))).isPresent();
    }
}
