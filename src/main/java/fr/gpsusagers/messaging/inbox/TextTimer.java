package fr.gpsusagers.messaging.inbox;

import fr.gpsusagers.messaging.incoming.DeliverMessages;
import fr.gpsusagers.messaging.incoming.IncomingMessages.Kind;
import fr.gpsusagers.orientation.PackInUse;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Brings text messages to their requests every second. Uses a fixed rate, since all timers with a fixed
/// delay share one thread.
@Component
@Profile("!command")
class TextTimer {

    private final DeliverMessages deliverMessages;
    private final PackInUse packs;
    private final Clock clock;
    private final Semaphore delivering = new Semaphore(1);

    TextTimer(DeliverMessages deliverMessages, PackInUse packs, Clock clock) {
        this.deliverMessages = deliverMessages;
        this.packs = packs;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedRate = 1, timeUnit = TimeUnit.SECONDS)
    void deliver() {
        if (delivering.tryAcquire()) {
            try {
                deliverMessages.deliver(Kind.TEXT, packs.current(), clock.instant());
                deliverMessages.deliver(Kind.SMS_CALL, packs.current(), clock.instant());
            } finally {
                delivering.release();
            }
        }
    }
}
