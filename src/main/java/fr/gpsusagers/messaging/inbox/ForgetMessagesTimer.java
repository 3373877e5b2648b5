package fr.gpsusagers.messaging.inbox;

import fr.gpsusagers.messaging.incoming.Deliveries;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets what is left of old messages every hour.
@Component
@Profile("!command")
class ForgetMessagesTimer {

    private final Deliveries deliveries;
    private final Clock clock;

    ForgetMessagesTimer(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void nowAndThen() {
        deliveries.forget(clock.instant());
    }
}
