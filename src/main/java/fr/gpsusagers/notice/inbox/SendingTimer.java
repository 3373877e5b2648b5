package fr.gpsusagers.notice.inbox;

import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.sending.SendNotices;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sends due notices twice a second. When many citizens ask at once, many short rounds leave resources for those
/// waiting for their promise; one long round would not. Each medium has its own rounds, so a slow mail server never
/// delays text messages. Several rounds of e-mails may run at once. Uses a fixed rate, since all timers with a
/// fixed delay share one thread.
@Component
@Profile("!command")
class SendingTimer {

    private static final int MAILS_AT_ONCE = 6;
    private static final int TEXTS_AT_ONCE = 2;

    private final SendNotices sendNotices;
    private final Clock clock;
    private final Semaphore mails = new Semaphore(MAILS_AT_ONCE);
    private final Semaphore texts = new Semaphore(TEXTS_AT_ONCE);

    SendingTimer(SendNotices sendNotices, Clock clock) {
        this.sendNotices = sendNotices;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2_000, fixedRate = 500, timeUnit = TimeUnit.MILLISECONDS)
    void sendMails() {
        if (mails.tryAcquire()) {
            try {
                sendNotices.send(Medium.EMAIL, clock.instant());
            } finally {
                mails.release();
            }
        }
    }

    @Scheduled(initialDelay = 2_000, fixedRate = 500, timeUnit = TimeUnit.MILLISECONDS)
    void sendTexts() {
        if (texts.tryAcquire()) {
            try {
                sendNotices.send(Medium.SMS, clock.instant());
            } finally {
                texts.release();
            }
        }
    }
}
