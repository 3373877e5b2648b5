package fr.gpsusagers.correspondence.inbox;

import fr.gpsusagers.correspondence.ForgetMessages;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes the pretend messages to erased persons, every minute.
@Component
@Profile("!command")
class MessagesTimer {

    private final ForgetMessages forgetMessages;
    private final Clock clock;

    MessagesTimer(ForgetMessages forgetMessages, Clock clock) {
        this.forgetMessages = forgetMessages;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void nowAndThen() {
        forgetMessages.forget(clock.instant());
    }
}
