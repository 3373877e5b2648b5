package fr.gpsusagers.ledger.inbox;

import fr.gpsusagers.ledger.SealEntries;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The one sealer: whichever node comes first.
@Component
@Profile("!command")
class SealingTimer {

    private final SealEntries sealEntries;
    private final Clock clock;

    SealingTimer(SealEntries sealEntries, Clock clock) {
        this.sealEntries = sealEntries;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        while (sealEntries.seal(clock.instant()).isFull()) {
            // one more batch
        }
    }
}
