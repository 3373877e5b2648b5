package fr.gpsusagers.switchboard.live;

import fr.gpsusagers.staff.signin.OpenSessions;
import fr.gpsusagers.staff.signin.SessionToken;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Checks every five seconds for sessions that ended without a sign-out on this node: by expiry, by an
/// administrator, or by a sign-out on another node. Ends their streams.
@Component
@Profile("!command")
class StreamsTimer {

    private final LiveStreams streams;
    private final OpenSessions openSessions;
    private final Clock clock;

    StreamsTimer(LiveStreams streams, OpenSessions openSessions, Clock clock) {
        this.streams = streams;
        this.openSessions = openSessions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        Set<SessionToken> asked = streams.sessions();
        streams.keepOnly(asked, openSessions.listOpen(asked, clock.instant()));
    }
}
