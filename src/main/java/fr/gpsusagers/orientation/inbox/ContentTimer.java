package fr.gpsusagers.orientation.inbox;

import fr.gpsusagers.orientation.publication.UpdateContent;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Begins and ends changes on time. Uses a fixed rate, because timers with a fixed delay share one thread.
@Component
@Profile("!command")
class ContentTimer {

    private final UpdateContent updateContent;
    private final Clock clock;

    ContentTimer(UpdateContent updateContent, Clock clock) {
        this.updateContent = updateContent;
         this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedRate = 1, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        updateContent.replaceLayers(clock.instant());
    }

    /// Covers lost notifications: normally, [ContentListener] applies each change at once.
    @Scheduled(initialDelay = 1, fixedRate = 1, timeUnit = TimeUnit.MINUTES)
    void eachMinute() {
        updateContent.update(clock.instant());
    }
}
