package fr.gpsusagers.api;

import fr.gpsusagers.receiving.route.IncomingMessages;
import fr.gpsusagers.receiving.route.IncomingMessages.Backlog;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Reports how many mails that came in wait for their request, and since when. The status is always UP: each of them is
/// tried again.
@Component("mails")
final class MailsHealth implements HealthIndicator {

    private final IncomingMessages messages;

    MailsHealth(IncomingMessages messages) {
        this.messages = messages;
    }

    @Override
    public Health health() {
        Backlog waiting = messages.count(Kind.MAIL);
        return Health.up()
                .withDetail("waiting", waiting.messages())
                .withDetail(
                        "waitingSince", waiting.since().map(Instant::toString).orElse("-"))
                .build();
    }
}
