package fr.gpsusagers.messaging.inbox;

import fr.gpsusagers.messaging.incoming.ForgetMails;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets the keys of old mails every six hours.
@Component
@Profile("!command")
class ForgetMailsTimer {

    private final ForgetMails forgetMails;
    private final Clock clock;

    ForgetMailsTimer(ForgetMails forgetMails, Clock clock) {
        this.forgetMails = forgetMails;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 6 * 60, timeUnit = TimeUnit.MINUTES)
    void nowAndThen() {
        forgetMails.forget(clock.instant());
    }
}
