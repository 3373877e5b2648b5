package fr.gpsusagers.correspondence.inbox;

import fr.gpsusagers.correspondence.NoteBounces;
import fr.gpsusagers.orientation.PackInUse;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Handles notices that could not be delivered, every minute.
@Component
@Profile("!command")
class BouncesTimer {

    private final NoteBounces noteBounces;
    private final PackInUse packs;
    private final Clock clock;

    BouncesTimer(NoteBounces noteBounces, PackInUse packs, Clock clock) {
        this.noteBounces = noteBounces;
        this.packs = packs;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void nowAndThen() {
        noteBounces.note(packs.current(), clock.instant());
    }
}
