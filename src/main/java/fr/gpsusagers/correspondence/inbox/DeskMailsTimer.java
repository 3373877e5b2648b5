package fr.gpsusagers.correspondence.inbox;

import fr.gpsusagers.correspondence.KeepLateReplies;
import fr.gpsusagers.correspondence.bymail.WriteToDesks;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.orientation.PackInUse;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Mails desks that work by mail what they do not know yet, every fifteen seconds, and keeps what waits there too late.
@Component
@Profile("!command")
class DeskMailsTimer {

    private final WriteToDesks writeToDesks;
    private final KeepLateReplies keepLateReplies;
    private final PackInUse packs;
    private final Clock clock;

    DeskMailsTimer(WriteToDesks writeToDesks, KeepLateReplies keepLateReplies, PackInUse packs, Clock clock) {
        this.writeToDesks = writeToDesks;
        this.keepLateReplies = keepLateReplies;
        this.packs = packs;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        keepLateReplies.keep(new Actor.Clockwork(), packs.current(), clock.instant());
        writeToDesks.write(new Actor.Clockwork(), clock.instant());
    }
}
