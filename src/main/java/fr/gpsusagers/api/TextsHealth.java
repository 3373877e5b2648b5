package fr.gpsusagers.api;

import fr.gpsusagers.receiving.route.IncomingMessages;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.sending.notice.DailyCap;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Reports how many text messages left today, how many may, how many that came in wait for their request, and how many
/// calls of the operator could not be read. The status is always UP: a limit that is reached is not a fault of the
/// product.
@Component("sms")
final class TextsHealth implements HealthIndicator {

    private final WaysToSend ways;
    private final DailyCap cap;
    private final IncomingMessages messages;
    private final Clock clock;

    TextsHealth(WaysToSend ways, DailyCap cap, IncomingMessages messages, Clock clock) {
        this.ways = ways;
        this.cap = cap;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Health health() {
        DailyCap.Use today = cap.countToday(Medium.SMS, clock.instant());
        IncomingMessages.Backlog waiting = messages.count(Kind.TEXT);
        return Health.up()
                .withDetail("gateway", ways.sms().name())
                .withDetail("sentToday", today.sent())
                .withDetail("mostToday", today.most())
                .withDetail("limitReached", today.isFull())
                .withDetail("waiting", waiting.messages())
                .withDetail(
                        "waitingSince", waiting.since().map(Instant::toString).orElse("-"))
                .withDetail("unreadCalls", messages.count(Kind.SMS_CALL).messages())
                .build();
    }
}
