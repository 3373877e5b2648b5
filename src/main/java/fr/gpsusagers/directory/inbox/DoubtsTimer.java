package fr.gpsusagers.directory.inbox;

import fr.gpsusagers.directory.report.ReportedNumbers;
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

    private final ReportedNumbers reportedNumbers;
    private final Clock clock;

    DoubtsTimer(ReportedNumbers reportedNumbers, Clock clock) {
        this.reportedNumbers = reportedNumbers;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        reportedNumbers.update(clock.instant());
    }

    @Scheduled(initialDelay = 20, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        reportedNumbers.update(clock.instant());
    }
}
