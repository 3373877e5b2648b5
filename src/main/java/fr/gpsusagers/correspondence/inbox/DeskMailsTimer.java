package fr.gpsusagers.correspondence.inbox;

import fr.gpsusagers.correspondence.bymail.WriteToDesks;
import fr.gpsusagers.enquiry.Actor;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Mails desks that work by mail what they do not know yet, every fifteen seconds.
@Component
@Profile("!command")
class DeskMailsTimer {

    private final WriteToDesks writeToDesks;
    private final Clock clock;

    DeskMailsTimer(WriteToDesks writeToDesks, Clock clock) {
        this.writeToDesks = writeToDesks;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        writeToDesks.write(new Actor.Clockwork(), clock.instant());
    }
}
