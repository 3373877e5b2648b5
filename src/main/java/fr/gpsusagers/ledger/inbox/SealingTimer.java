package fr.gpsusagers.ledger.inbox;

import fr.gpsusagers.ledger.SealEntries;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Seals new entries every second. All nodes try, and one at a time seals. Uses a fixed rate, because timers with a
/// fixed delay share one thread: a slow one would delay what agents see.
@Component
@Profile("!command")
class SealingTimer {

    private final SealEntries sealEntries;
    private final Clock clock;
    private final ReentrantLock round = new ReentrantLock();

    SealingTimer(SealEntries sealEntries, Clock clock) {
        this.sealEntries = sealEntries;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedRate = 1, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        if (round.tryLock()) {
            try {
                while (sealEntries.seal(clock.instant()).isFull()) {
                    // one more batch
                }
            } finally {
                round.unlock();
            }
        }
    }
}
