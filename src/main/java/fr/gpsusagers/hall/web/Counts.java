package fr.gpsusagers.hall.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.gpsusagers.hall.web.Kind.Limit;
import fr.gpsusagers.kernel.load.Client;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Limits requests per minute with token buckets, one per client and kind and one per kind for all clients
/// together. Client addresses stay in memory only, and expire two minutes after the last request. Thread-safe.
final class Counts {

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final long MOST_CLIENTS = 50_000;

    private final Limits limits;
    private final TimeMeter time;
    private final Cache<Counted, Bucket> clients = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(PERIOD.plus(PERIOD))
            .build();
    private final Map<Kind, Bucket> totals = new ConcurrentHashMap<>();

    private record Counted(Client client, Kind kind) {}

    Counts(Limits limits, TimeMeter time) {
        this.limits = limits;
        this.time = time;
    }

    /// Counts one request. Returns empty if it is within the limits, otherwise how long the client must wait (at
    /// least a second).
    Optional<Duration> add(Client client, Kind kind) {
        Limit limit = limits.of(kind);
        Bucket own = clients.get(new Counted(client, kind), _ -> bucket(limit.perClient()));
        return wait(own).or(() -> wait(totals.computeIfAbsent(kind, _ -> bucket(limit.total()))));
    }

    private static Optional<Duration> wait(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }

    private Bucket bucket(int most) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD))
                .build();
    }
}
