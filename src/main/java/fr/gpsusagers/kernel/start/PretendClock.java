package fr.gpsusagers.kernel.start;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// The pretend twin of the real clock: it starts at a set moment and runs on from there. It can be moved forward
/// but never back, so that events keep their order.
public final class PretendClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> ahead;

    public PretendClock(Clock real, Instant start) {
        this.real = real;
        this.ahead = new AtomicReference<>(Duration.between(real.instant(), start));
    }

    /// Moves the clock forward to this moment. Does nothing if the moment has passed.
    public void moveTo(Instant moment) {
        Duration wanted = Duration.between(real.instant(), moment);
        ahead.updateAndGet(now -> wanted.compareTo(now) > 0 ? wanted : now);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The product has one time zone: it cannot be changed");
    }
}
