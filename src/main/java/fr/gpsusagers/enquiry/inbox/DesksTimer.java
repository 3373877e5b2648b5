package fr.gpsusagers.enquiry.inbox;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.watch.WatchDesks;
import fr.gpsusagers.orientation.PackInUse;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks for desks where nobody is, every five minutes.
@Component
@Profile("!command")
class DesksTimer {

    private final WatchDesks watchDesks;
    private final PackInUse packs;
    private final Clock clock;

    DesksTimer(WatchDesks watchDesks, PackInUse packs, Clock clock) {
        this.watchDesks = watchDesks;
        this.packs = packs;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void nowAndThen() {
        watchDesks.watch(new Actor.Clockwork(), packs.current(), clock.instant());
    }
}
