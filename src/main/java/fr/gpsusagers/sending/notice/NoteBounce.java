package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;
import java.util.UUID;

/// Records that a message which a mail server or an operator had accepted did not arrive. From then on it counts as
/// refused: see [TakeBounces].
@UseCase
public class NoteBounce {

    private final SentNotices notices;

    public NoteBounce(SentNotices notices) {
        this.notices = notices;
    }

    /// @param isNews whether nothing was known of it before
    public record Noted(boolean isNews) {}

    /// @param reason a code such as `dsn-5.1.1`, never the text of a server
    @Writes
    public Noted note(UUID message, String reason, Instant now) {
        return new Noted(notices.updateBounced(message, reason, now));
    }
}
