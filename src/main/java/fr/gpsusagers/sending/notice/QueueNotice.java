package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;
import java.util.UUID;

/// Queues a notice in the caller's transaction: the notice is sent only if the caller's changes are committed.
@UseCase
public class QueueNotice {

    private final Notices notices;

    public QueueNotice(Notices notices) {
        this.notices = notices;
    }

    /// The notice is queued. Queueing the same notice twice has no further effect.
    public record Queued(UUID notice) {}

    @Writes
    public Queued queue(Notice notice, Instant now) {
        notices.add(notice, now);
        return new Queued(notice.id());
    }
}
