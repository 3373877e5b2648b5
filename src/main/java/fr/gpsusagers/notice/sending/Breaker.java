package fr.gpsusagers.notice.sending;

import fr.gpsusagers.notice.sending.Delivery.Accepted;
import fr.gpsusagers.notice.sending.Delivery.Refused;
import fr.gpsusagers.notice.sending.Delivery.TryAgain;
import fr.gpsusagers.notice.sending.Delivery.Unreached;
import fr.gpsusagers.notice.sending.Delivery.Unsure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Spares an outside system that is in trouble, and our threads: after three sendings in a row that came to nothing,
/// one at a time is tried. The first that is answered lets all others through.
final class Breaker {

    private static final int TRIALS = 3;

    /// Longer than a sending, so that there is one at a time.
    private static final Duration FIRST_PAUSE = SendNotices.LONGEST_SENDING.plusSeconds(10);

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private int failures;
    private Instant next = Instant.MIN;

    /// Whether one may be sent now. Whoever is told yes says what came of it.
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

    /// @param delivery empty when nothing had to be sent
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
