package fr.gpsusagers.ledger.inbox;

import fr.gpsusagers.ledger.EntriesAppended;
import fr.gpsusagers.ledger.SealEntries;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Seals new entries soon after they are committed, so that colleagues see a change at once. Tries again every second,
/// for entries of a node that stopped meanwhile. All nodes try, and one at a time seals. Uses a fixed rate, because
/// timers with a fixed delay share one thread: a slow one would delay what agents see.
@Component
@Profile("!command")
class SealingTimer {

    /// Entries committed within this time are sealed together.
    static final Duration SOON = Duration.ofMillis(50);

    private final SealEntries sealEntries;
    private final Clock clock;
    private final TaskScheduler scheduler;
    private final ReentrantLock round = new ReentrantLock();
    private final AtomicBoolean planned = new AtomicBoolean();

    SealingTimer(SealEntries sealEntries, Clock clock, TaskScheduler scheduler) {
        this.sealEntries = sealEntries;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void afterCommit(EntriesAppended appended) {
        if (planned.compareAndSet(false, true)) {
            var _ = scheduler.schedule(
                    this::sealPlanned, scheduler.getClock().instant().plus(SOON));
        }
    }

    private void sealPlanned() {
        planned.set(false);
        round.lock();
        try {
            nowAndThen();
        } finally {
            round.unlock();
        }
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
