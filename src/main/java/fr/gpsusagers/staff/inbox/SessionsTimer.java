package fr.gpsusagers.staff.inbox;

import fr.gpsusagers.staff.signin.OpenSessions;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes expired sessions, states of presence and round trips. They have no effect even before they are deleted.
@Component
@Profile("!command")
class SessionsTimer {

    private final OpenSessions openSessions;
    private final Clock clock;

    SessionsTimer(OpenSessions openSessions, Clock clock) {
        this.openSessions = openSessions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void nowAndThen() {
        openSessions.forget(clock.instant());
        openSessions.forget(clock.instant());
    }
}
