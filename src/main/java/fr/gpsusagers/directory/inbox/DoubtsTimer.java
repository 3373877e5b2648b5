package fr.gpsusagers.directory.inbox;

import fr.gpsusagers.directory.report.UpdateDoubts;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Keeps the numbers in doubt up to date. A report made here counts at once; this is for those made elsewhere.
@Component
@Profile("!command")
class DoubtsTimer implements SmartInitializingSingleton {

    private final UpdateDoubts updateDoubts;
    private final Clock clock;

    DoubtsTimer(UpdateDoubts updateDoubts, Clock clock) {
        this.updateDoubts = updateDoubts;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        updateDoubts.update(clock.instant());
    }

    @Scheduled(initialDelay = 20, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        updateDoubts.update(clock.instant());
    }
}
