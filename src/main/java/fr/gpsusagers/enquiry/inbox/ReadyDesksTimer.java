package fr.gpsusagers.enquiry.inbox;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.promise.UpdateReadyDesks;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Keeps what pages know of the desks up to date.
@Component
@Profile("!command")
class ReadyDesksTimer {

    private final UpdateReadyDesks updateReadyDesks;
    private final Clock clock;

    ReadyDesksTimer(UpdateReadyDesks updateReadyDesks, Clock clock) {
        this.updateReadyDesks = updateReadyDesks;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 0, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        updateReadyDesks.update(new Actor.Clockwork(), clock.instant());
    }
}
