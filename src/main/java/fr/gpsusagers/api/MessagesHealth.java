package fr.gpsusagers.api;

import fr.gpsusagers.receiving.route.IncomingMessages;
import fr.gpsusagers.receiving.route.IncomingMessages.Backlog;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.sending.notice.DailyCap;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reports which mails and text messages wait, and since when. The status is always UP: each message is tried
/// again, and a limit that is reached is not a fault of the product.
@Configuration(proxyBeanMethods = false)
class MessagesHealth {

    @Bean
    HealthIndicator mails(IncomingMessages messages) {
        return () -> waiting(messages.count(Kind.MAIL)).build();
    }

    private static Health.Builder waiting(Backlog waiting) {
        return Health.up()
                .withDetail("waiting", waiting.messages())
                .withDetail(
                        "waitingSince", waiting.since().map(Instant::toString).orElse("-"));
    }

    /// Also how many text messages left today and how many may, and how many calls of the operator could not be read.
    @Bean
    HealthIndicator sms(WaysToSend ways, DailyCap cap, IncomingMessages messages, Clock clock) {
        return () -> {
            DailyCap.Use today = cap.countToday(Medium.SMS, clock.instant());
            return waiting(messages.count(Kind.TEXT))
                    .withDetail("gateway", ways.sms().name())
                    .withDetail("sentToday", today.sent())
                    .withDetail("mostToday", today.most())
                    .withDetail("limitReached", today.isFull())
                    .withDetail("unreadCalls", messages.count(Kind.SMS_CALL).messages())
                    .build();
        };
    }
}
