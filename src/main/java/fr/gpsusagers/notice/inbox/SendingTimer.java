package fr.gpsusagers.notice.inbox;

import fr.gpsusagers.notice.sending.SendNotices;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sends what is due, twice a second: when many ask at once, many short rounds leave room for those who wait for their
/// promise, and one long round would not. At a fixed rate, since all timers with a fixed delay share one thread, and a
/// slow mail server must not hold up the others; a round that lasts longer makes the next ones pass.
@Component
@Profile("!command")
class SendingTimer {

    private final SendNotices sendNotices;
    private final Clock clock;
    private final ReentrantLock round = new ReentrantLock();

    SendingTimer(SendNotices sendNotices, Clock clock) {
        this.sendNotices = sendNotices;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2_000, fixedRate = 500, timeUnit = TimeUnit.MILLISECONDS)
    void nowAndThen() {
        if (round.tryLock()) {
            try {
                sendNotices.send(clock.instant());
            } finally {
                round.unlock();
            }
        }
    }
}
