package fr.gpsusagers.messaging.inbox;

import fr.gpsusagers.messaging.text.ForgetTexts;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets old text messages every hour.
@Component
@Profile("!command")
class ForgetTextsTimer {

    private final ForgetTexts forgetTexts;
    private final Clock clock;

    ForgetTextsTimer(ForgetTexts forgetTexts, Clock clock) {
        this.forgetTexts = forgetTexts;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void nowAndThen() {
        forgetTexts.forget(clock.instant());
    }
}
