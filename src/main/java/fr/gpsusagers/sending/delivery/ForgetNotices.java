package fr.gpsusagers.sending.delivery;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.sending.notice.BlockedAddresses;
import fr.gpsusagers.sending.notice.Notices;
import java.time.Duration;
import java.time.Instant;

/// Deletes notices that ended thirty days ago, blocks that stop nothing any more, and daily
/// counts before yesterday.
@UseCase
public class ForgetNotices {

    private static final Duration THIRTY_DAYS = Duration.ofDays(30);

    private final Notices notices;
    private final BlockedAddresses blocked;
    private final Allowances allowances;

    public ForgetNotices(Notices notices, BlockedAddresses blocked, Allowances allowances) {
        this.notices = notices;
        this.blocked = blocked;
        this.allowances = allowances;
    }

    /// @param count how many notices were deleted
    public record Forgotten(int count) {}

    @Writes
    public Forgotten forget(Instant now) {
        blocked.removeEnded(now);
        allowances.removeBefore(FrenchTime.at(now).toLocalDate().minusDays(1));
        return new Forgotten(notices.removeEndedBefore(now.minus(THIRTY_DAYS)));
    }
}
