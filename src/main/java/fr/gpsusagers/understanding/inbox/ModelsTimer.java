package fr.gpsusagers.understanding.inbox;

import fr.gpsusagers.understanding.OfferModels;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Shares the models of this node each minute.
@Component
@Profile("!command")
class ModelsTimer {

    private final OfferModels offerModels;
    private final Clock clock;

    ModelsTimer(OfferModels offerModels, Clock clock) {
        this.offerModels = offerModels;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        offerModels.offer(clock.instant());
    }
}
