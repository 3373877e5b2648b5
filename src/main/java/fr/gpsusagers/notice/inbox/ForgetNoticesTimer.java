package fr.gpsusagers.notice.inbox;

import fr.gpsusagers.notice.sending.ForgetNotices;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Runs [ForgetNotices] every six hours.
@Component
@Profile("!command")
class ForgetNoticesTimer {

    private final ForgetNotices forget;
    private final Clock clock;

    ForgetNoticesTimer(ForgetNotices forget, Clock clock) {
        this.forget = forget;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 6 * 60, timeUnit = TimeUnit.MINUTES)
    void nowAndThen() {
        forget.forget(clock.instant());
    }
}
