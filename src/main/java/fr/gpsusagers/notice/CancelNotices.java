package fr.gpsusagers.notice;

import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.UUID;

/// Cancels the queued notices about a subject. A notice that is being sent at that moment may still arrive.
@UseCase(writes = true)
public class CancelNotices {

    private final Notices notices;

    public CancelNotices(Notices notices) {
        this.notices = notices;
    }

    /// @param count how many notices were cancelled
    public record Cancelled(int count) {}

    public Cancelled cancel(UUID subject, Instant now) {
        return new Cancelled(notices.updateCancelled(subject, now));
    }
}
