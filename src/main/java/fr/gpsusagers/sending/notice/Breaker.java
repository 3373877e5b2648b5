package fr.gpsusagers.sending.notice;

import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.Delivery.Refused;
import fr.gpsusagers.sending.notice.Delivery.TryAgain;
import fr.gpsusagers.sending.notice.Delivery.Unreached;
import fr.gpsusagers.sending.notice.Delivery.Unsure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Circuit breaker for an outside system: it spares that system, and our threads. After three sendings in a row
/// that end [Unreached] or [Unsure], it lets one sending through at a time. The first sending that ends in any
/// other way lets all others through again. Thread-safe.
final class Breaker {

    private static final int TRIALS = 3;

    /// Longer than a sending, so that only one sending is tried at a time.
    private static final Duration FIRST_PAUSE = SendNotices.LONGEST_SENDING.plusSeconds(10);

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private int failures;
    private Instant next = Instant.MIN;

    /// Whether a sending may start now. After `true`, the caller must report its result to [#note].
    synchronized boolean allows(Instant now) {
        if (failures < TRIALS) {
            return true;
        }
        if (now.isBefore(next)) {
            return false;
        }
        next = now.plus(failures == TRIALS ? FIRST_PAUSE : PAUSE);
        return true;
    }

    /// @param delivery empty if no notice was handed to the outside system
    synchronized void note(Optional<Delivery> delivery, Instant now) {
        if (delivery.isEmpty()) {
            next = now;
            return;
        }
        switch (delivery.get()) {
            case Accepted _, TryAgain _, Refused _ -> failures = 0;
            case Unreached _, Unsure _ -> {
                failures++;
                next = now.plus(failures <= TRIALS ? FIRST_PAUSE : PAUSE);
            }
        }
    }
}
