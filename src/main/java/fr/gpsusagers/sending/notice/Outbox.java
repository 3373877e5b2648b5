package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.sending.notice.BlockedAddresses.Block;
import fr.gpsusagers.sending.notice.SmsReceipts.SmsReceipt;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What leaves, until it has left. A notice is queued in the caller's transaction: it is sent only if the caller's
/// changes are committed.
@UseCase
public class Outbox {

    private static final Duration THIRTY_DAYS = Duration.ofDays(30);

    /// A receipt may come before the sending itself is written down.
    private static final Duration PATIENCE = Duration.ofHours(1);

    private static final int MOST = 500;

    private final Notices notices;
    private final SmsReceipts receipts;
    private final BlockedAddresses blocked;
    private final Allowances allowances;

    public Outbox(Notices notices, SmsReceipts receipts, BlockedAddresses blocked, Allowances allowances) {
        this.notices = notices;
        this.receipts = receipts;
        this.blocked = blocked;
        this.allowances = allowances;
    }

    /// Queueing the same notice twice has no further effect.
    @Writes
    public void queue(Notice notice, Instant now) {
        notices.add(notice, now);
    }

    /// Cancels the queued notices about a subject, and returns how many there were. A notice that is being sent at
    /// that moment may still arrive.
    @Writes
    public int cancel(UUID subject, Instant now) {
        return notices.updateCancelled(subject, now);
    }

    /// Sends nothing to an address for thirty days, after « ce n’est pas moi ». This holds for notices that are
    /// queued already, too: they hold no address, so they are recognised and dropped when they are due.
    ///
    /// @param addressKey the key of the address, as in [Recipient]
    @Writes
    public void block(String addressKey, Instant now) {
        blocked.add(addressKey, new Block(now, now.plus(THIRTY_DAYS)));
    }

    /// Records that a message which a mail server or an operator had accepted did not arrive. From then on it
    /// counts as refused, and its bounce is noted once.
    ///
    /// @param reason a code such as `dsn-5.1.1`, never the text of a server
    @Writes
    public void note(UUID message, String reason, Instant now) {
        notices.updateBounced(message, reason, now);
    }

    /// Notes on our text messages what the operator reported of them.
    @Writes
    public void noteReceipts(Instant now) {
        for (SmsReceipt receipt : receipts.listToNote(MOST)) {
            Optional<UUID> message = notices.findMessage(receipt.id().code());
            message.ifPresent(known -> receipt.failure()
                    .ifPresentOrElse(
                            reason -> notices.updateBounced(known, reason, now),
                            () -> notices.updateDelivered(known, receipt.reportedAt())));
            if (message.isPresent() || receipt.reportedAt().isBefore(now.minus(PATIENCE))) {
                receipts.remove(receipt.id());
            }
        }
    }

    /// Deletes notices that ended thirty days ago, blocks that stop nothing any more, and daily counts before
    /// yesterday. Returns how many notices were deleted.
    @Writes
    public int forget(Instant now) {
        blocked.removeEnded(now);
        allowances.removeBefore(FrenchTime.at(now).toLocalDate().minusDays(1));
        return notices.removeEndedBefore(now.minus(THIRTY_DAYS));
    }
}
