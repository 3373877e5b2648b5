package fr.gpsusagers.ledger.inbox;

import fr.gpsusagers.kernel.job.Jobs;
import fr.gpsusagers.ledger.EntriesAppended;
import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Has new entries sealed soon after they are committed, so that colleagues see a change at once.
@Component
@Profile("!command")
class SealSoon {

    /// Entries committed within this time are sealed together.
    static final Duration SOON = Duration.ofMillis(50);

    private final Jobs jobs;

    SealSoon(Jobs jobs) {
        this.jobs = jobs;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void afterCommit(EntriesAppended appended) {
        jobs.soon(LedgerJobs.SEALING, SOON);
    }
}
