package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;
import java.util.UUID;

/// Cancels the queued notices about a subject. A notice that is being sent at that moment may still arrive.
@UseCase
public class CancelNotices {

    private final Notices notices;

    public CancelNotices(Notices notices) {
        this.notices = notices;
    }

    /// @param count how many notices were cancelled
    public record Cancelled(int count) {}

    @Writes
    public Cancelled cancel(UUID subject, Instant now) {
        return new Cancelled(notices.updateCancelled(subject, now));
    }
}
