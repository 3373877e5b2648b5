package fr.gpsusagers.receiving.gateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The mails of the mailbox that could not be fetched, by their numbers on the server. Known to this node only, until
/// it ends. Thread-safe.
final class FailedMails {

    /// The delay after the first failure, the second, and so on; the last one applies to all later failures.
    private static final List<Duration> DELAYS =
            List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));

    private final Map<Long, Failure> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    FailedMails(Clock clock) {
        this.clock = clock;
    }

    private record Failure(int times, Instant again) {}

    boolean isDelayed(long uid) {
        Failure failure = failures.get(uid);
        return failure != null && clock.instant().isBefore(failure.again());
    }

    void note(long uid) {
        failures.compute(uid, (_, before) -> {
            int times = before == null ? 0 : before.times();
            Duration delay = DELAYS.get(Math.min(times, DELAYS.size() - 1));
            return new Failure(times + 1, clock.instant().plus(delay));
        });
    }

    void forget(long uid) {
        failures.remove(uid);
    }
}
