package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Returns each bounce exactly once. The caller must react to it in the same transaction, for example by another
/// medium: if that transaction fails, the bounce is returned again.
@UseCase
public class TakeBounces {

    private final Notices notices;

    public TakeBounces(Notices notices) {
        this.notices = notices;
    }

    /// Lists the notices that bounced, oldest first.
    public List<UUID> list() {
        return notices.listBounced();
    }

    /// Empty if the bounce was taken before.
    @Writes
    public Optional<Bounce> take(UUID notice, Instant now) {
        return notices.takeBounce(notice, now);
    }
}
