package fr.gpsusagers.kernel;

import java.time.Duration;
import java.util.List;

/// How long to wait before another try: after the first failure, the second, and so on. The last delay applies to all
/// later failures.
public record Backoff(List<Duration> delays) {

    public Backoff {
        delays = List.copyOf(delays);
    }

    public static Backoff of(Duration... delays) {
        return new Backoff(List.of(delays));
    }

    /// @param failures how many there were before this one
    public Duration after(int failures) {
        return delays.get(Math.min(failures, delays.size() - 1));
    }
}
