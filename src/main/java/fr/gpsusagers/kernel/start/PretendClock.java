package fr.gpsusagers.kernel.start;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// The pretend twin of the real clock: it was set to a moment, and ticks on from there. It can be moved on, never back:
/// what happened stays before what comes.
public final class PretendClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> ahead;

    public PretendClock(Clock real, Instant start) {
        this.real = real;
        this.ahead = new AtomicReference<>(Duration.between(real.instant(), start));
    }

    /// Makes it this moment; one that is over changes nothing.
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
        throw new UnsupportedOperationException("The zone is written once");
    }
}
