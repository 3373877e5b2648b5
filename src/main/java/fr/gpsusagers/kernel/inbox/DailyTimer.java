package fr.gpsusagers.kernel.inbox;

import fr.gpsusagers.kernel.daily.RunDailyWork;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Checks soon after the start and then each minute whether daily work is due. Uses a fixed rate, because timers
/// with a fixed delay share one thread and daily work may take minutes.
@Component
@Profile("!command")
class DailyTimer {

    private final RunDailyWork runDailyWork;
    private final Clock clock;
    private final ReentrantLock round = new ReentrantLock();

    DailyTimer(RunDailyWork runDailyWork, Clock clock) {
        this.runDailyWork = runDailyWork;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 20, fixedRate = 60, timeUnit = TimeUnit.SECONDS)
    void eachMinute() {
        if (round.tryLock()) {
            try {
                runDailyWork.run(clock.instant());
            } finally {
                round.unlock();
            }
        }
    }
}
