package fr.gpsusagers.messaging.inbox;

import fr.gpsusagers.messaging.text.DeliverTexts;
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

    private final DeliverTexts deliverTexts;
    private final PackInUse packs;
    private final Clock clock;
    private final Semaphore delivering = new Semaphore(1);

    TextTimer(DeliverTexts deliverTexts, PackInUse packs, Clock clock) {
        this.deliverTexts = deliverTexts;
        this.packs = packs;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedRate = 1, timeUnit = TimeUnit.SECONDS)
    void deliver() {
        if (delivering.tryAcquire()) {
            try {
                deliverTexts.deliver(packs.current(), clock.instant());
            } finally {
                delivering.release();
            }
        }
    }
}
