package fr.gpsusagers.ledger.inbox;

import fr.gpsusagers.ledger.NoteHead;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Records the head of the ledger every 60 seconds, on each node.
@Component
@Profile("!command")
class WitnessTimer {

    private final NoteHead noteHead;
    private final Clock clock;

    WitnessTimer(NoteHead noteHead, Clock clock) {
        this.noteHead = noteHead;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedRate = 60, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        noteHead.note(clock.instant());
    }
}
