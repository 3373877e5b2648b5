package fr.gpsusagers.notice;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;
import java.util.List;

/// Returns each bounce exactly once. The caller must react to it in the same transaction, for example by another
/// medium: if that transaction fails, the bounce is returned again.
@UseCase
public class TakeBounces {

    private final Notices notices;

    public TakeBounces(Notices notices) {
        this.notices = notices;
    }

    /// Returns the new bounces, oldest first.
    @Writes
    public List<Bounce> take(Instant now) {
        return notices.takeBounces(now);
    }
}
