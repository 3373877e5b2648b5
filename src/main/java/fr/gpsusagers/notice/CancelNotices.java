package fr.gpsusagers.notice;

import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.UUID;

/// Nothing more is to be said of a subject. What is being sent at this very moment may still arrive.
@UseCase(writes = true)
public class CancelNotices {

    private final Notices notices;

    public CancelNotices(Notices notices) {
        this.notices = notices;
    }

    /// @param count how many waited
    public record Cancelled(int count) {}

    public Cancelled cancel(UUID subject, Instant now) {
        return new Cancelled(notices.updateCancelled(subject, now));
    }
}
