package fr.gpsusagers.understanding.inbox;

import fr.gpsusagers.understanding.suggestion.SuggestedPhrases;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes old suggested phrases, every six hours.
@Component
@Profile("!command")
class ForgetPhrasesTimer {

    private final SuggestedPhrases suggestedPhrases;
    private final Clock clock;

    ForgetPhrasesTimer(SuggestedPhrases suggestedPhrases, Clock clock) {
        this.suggestedPhrases = suggestedPhrases;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 6 * 60, timeUnit = TimeUnit.MINUTES)
    void nowAndThen() {
        suggestedPhrases.forget(clock.instant());
    }
}
