package fr.gpsusagers.notice.inbox;

import fr.gpsusagers.notice.sms.NoteReceipts;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Notes every few seconds what the SMS operator reported. Uses a fixed rate, since all timers with a fixed delay share
/// one thread.
@Component
@Profile("!command")
class ReceiptsTimer {

    private final NoteReceipts noteReceipts;
    private final Clock clock;

    ReceiptsTimer(NoteReceipts noteReceipts, Clock clock) {
        this.noteReceipts = noteReceipts;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedRate = 5, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        noteReceipts.note(clock.instant());
    }
}
