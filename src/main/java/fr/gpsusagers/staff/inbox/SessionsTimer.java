package fr.gpsusagers.staff.inbox;

import fr.gpsusagers.staff.identity.ForgetAttempts;
import fr.gpsusagers.staff.signin.ForgetSessions;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Clears away sessions and attempts that are over. They let nobody in before that either.
@Component
@Profile("!command")
class SessionsTimer {

    private final ForgetSessions forgetSessions;
    private final ForgetAttempts forgetAttempts;
    private final Clock clock;

    SessionsTimer(ForgetSessions forgetSessions, ForgetAttempts forgetAttempts, Clock clock) {
        this.forgetSessions = forgetSessions;
        this.forgetAttempts = forgetAttempts;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void nowAndThen() {
        forgetSessions.forget(clock.instant());
        forgetAttempts.forget(clock.instant());
    }
}
