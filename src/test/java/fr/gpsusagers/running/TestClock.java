package fr.gpsusagers.running;

import fr.gpsusagers.kernel.FrenchTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// The product's clock under test: it stands still until a test moves it. Each
/// test class starts on a Thursday at 10 h.
public final class TestClock extends Clock {

    /// Thursday 26 November 2026, at ten: most desks are open.
    public static final LocalDateTime THURSDAY_AT_TEN = LocalDateTime.of(2026, 11, 26, 10, 0);

    private final AtomicReference<Instant> now = new AtomicReference<>();

    public TestClock() {
        moveTo(THURSDAY_AT_TEN);
    }

    /// Sets the clock to this local time in France.
    public void moveTo(LocalDateTime moment) {
        now.set(FrenchTime.instant(moment));
    }

    /// Moves the clock forward.
    public void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return FrenchTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Use kernel.FrenchTime for the zone");
    }
}
