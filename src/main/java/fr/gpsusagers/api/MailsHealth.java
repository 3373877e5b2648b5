package fr.gpsusagers.api;

import fr.gpsusagers.messaging.incoming.IncomingMails;
import fr.gpsusagers.messaging.incoming.IncomingMails.Backlog;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Reports how many mails that came in wait for their request, and since when. The status is always UP: each of them is
/// tried again.
@Component("mails")
final class MailsHealth implements HealthIndicator {

    private final IncomingMails mails;

    MailsHealth(IncomingMails mails) {
        this.mails = mails;
    }

    @Override
    public Health health() {
        Backlog waiting = mails.count();
        return Health.up()
                .withDetail("waiting", waiting.mails())
                .withDetail(
                        "waitingSince", waiting.since().map(Instant::toString).orElse("-"))
                .build();
    }
}
