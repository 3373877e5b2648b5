package fr.gpsusagers.correspondence.inbox;

import fr.gpsusagers.correspondence.KeepPromises;
import fr.gpsusagers.orientation.PackInUse;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Checks the promises that are almost due, twice a minute.
@Component
@Profile("!command")
class PromisesTimer {

    private final KeepPromises keepPromises;
    private final PackInUse packs;
    private final Clock clock;

    PromisesTimer(KeepPromises keepPromises, PackInUse packs, Clock clock) {
        this.keepPromises = keepPromises;
        this.packs = packs;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        keepPromises.keep(packs.current(), clock.instant());
    }
}
