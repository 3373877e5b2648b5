package fr.gpsusagers.kernel.start;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.FrenchTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PretendClockTest {

    private static final Instant START = Instant.parse("2026-12-01T09:40:00Z");

    private final Real real = new Real();
    private final PretendClock clock = new PretendClock(real, START);

    @Test
    void it_starts_where_it_is_set_and_ticks_with_the_real_one() {
        assertThat(clock.instant()).isEqualTo(START);

        real.now = real.now.plusSeconds(5);

        assertThat(clock.instant()).isEqualTo(START.plusSeconds(5));
    }

    @Test
    void it_is_moved_on_and_ticks_from_there() {
        clock.moveTo(START.plus(Duration.ofHours(1)));
        real.now = real.now.plusSeconds(5);

        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(1)).plusSeconds(5));
    }

    @Test
    void it_never_goes_back() {
        clock.moveTo(START.minusSeconds(1));

        assertThat(clock.instant()).isEqualTo(START);
    }

    private static final class Real extends Clock {

        private Instant now = Instant.parse("2030-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return FrenchTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
