package fr.gpsusagers.notice;

import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.List;

/// Tells of each bounce exactly once. Whoever asks does what it calls for (another medium, say) in the transaction
/// in which it asks: if that fails, the bounce is told again.
@UseCase(writes = true)
public class TakeBounces {

    private final Notices notices;

    public TakeBounces(Notices notices) {
        this.notices = notices;
    }

    /// The oldest first.
    public List<Bounce> take(Instant now) {
        return notices.takeBounces(now);
    }
}
