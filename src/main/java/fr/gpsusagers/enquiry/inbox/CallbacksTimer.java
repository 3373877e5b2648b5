package fr.gpsusagers.enquiry.inbox;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.promise.UpdateCallbacks;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.HeldCallbacks;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Looks at the start and every five seconds when desks would call back.
@Component
@Profile("!command")
class CallbacksTimer {

    private final UpdateCallbacks updateCallbacks;
    private final HeldCallbacks callbacks;
    private final PackInUse packs;
    private final Clock clock;

    CallbacksTimer(UpdateCallbacks updateCallbacks, HeldCallbacks callbacks, PackInUse packs, Clock clock) {
        this.callbacks = callbacks;
        this.updateCallbacks = updateCallbacks;
        this.packs = packs;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 0, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        try {
            updateCallbacks.update(new Actor.Clockwork(), packs.current(), clock.instant());
        } catch (DataAccessException | TransactionException lost) {
            callbacks.forgetTimes();
            throw lost;
        }
    }
}
