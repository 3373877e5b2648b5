package fr.gpsusagers.enquiry.inbox;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.watch.WatchAbsences;
import fr.gpsusagers.enquiry.watch.WatchDesks;
import fr.gpsusagers.orientation.PackInUse;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks for desks where nobody is, and for what people hold who are away, every five minutes.
@Component
@Profile("!command")
class DesksTimer {

    private final WatchDesks watchDesks;
    private final WatchAbsences watchAbsences;
    private final PackInUse packs;
    private final Clock clock;

    DesksTimer(WatchDesks watchDesks, WatchAbsences watchAbsences, PackInUse packs, Clock clock) {
        this.watchDesks = watchDesks;
        this.watchAbsences = watchAbsences;
        this.packs = packs;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void nowAndThen() {
        watchAbsences.watch(new Actor.Clockwork(), clock.instant());
        watchDesks.watch(new Actor.Clockwork(), packs.current(), clock.instant());
    }
}
