package fr.gpsusagers.notice;

import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.UUID;

/// Puts a notice in the queue, in the transaction of whoever asks: it is sent if what it speaks of is kept, and only
/// then.
@UseCase(writes = true)
public class QueueNotice {

    private final Notices notices;

    public QueueNotice(Notices notices) {
        this.notices = notices;
    }

    /// The notice waits; asked twice for the same one, it waits once.
    public record Queued(UUID notice) {}

    public Queued queue(Notice notice, Instant now) {
        notices.add(notice, now);
        return new Queued(notice.id());
    }
}
