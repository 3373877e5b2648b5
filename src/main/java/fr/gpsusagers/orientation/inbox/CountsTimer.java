package fr.gpsusagers.orientation.inbox;

import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.feedback.KeepCounts;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Writes the counts of given advice to the ledger, every five seconds.
@Component
@Profile("!command")
class CountsTimer {

    private final KeepCounts keepCounts;
    private final PackInUse packs;
    private final Clock clock;

    CountsTimer(KeepCounts keepCounts, PackInUse packs, Clock clock) {
        this.keepCounts = keepCounts;
        this.packs = packs;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        keepCounts.keep(packs.current(), clock.instant());
    }
}
