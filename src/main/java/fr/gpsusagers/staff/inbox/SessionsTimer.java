package fr.gpsusagers.staff.inbox;

import fr.gpsusagers.staff.signin.ForgetRoundTrips;
import fr.gpsusagers.staff.signin.ForgetSessions;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes expired sessions, states of presence and round trips. They have no effect even before they are deleted.
@Component
@Profile("!command")
class SessionsTimer {

    private final ForgetSessions forgetSessions;
    private final ForgetRoundTrips forgetRoundTrips;
    private final Clock clock;

    SessionsTimer(ForgetSessions forgetSessions, ForgetRoundTrips forgetRoundTrips, Clock clock) {
        this.forgetSessions = forgetSessions;
        this.forgetRoundTrips = forgetRoundTrips;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void nowAndThen() {
        forgetSessions.forget(clock.instant());
        forgetRoundTrips.forget(clock.instant());
    }
}
