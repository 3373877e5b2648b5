package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.sending.sms.SmsReceipts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Notes on our text messages what the operator reported of them. A receipt may come before the sending itself is
/// written down: it waits for an hour then.
@UseCase
public class NoteReceipts {

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final int MOST = 500;

    private final SmsReceipts receipts;
    private final SentNotices sent;
    private final NoteBounce noteBounce;

    public NoteReceipts(SmsReceipts receipts, SentNotices sent, NoteBounce noteBounce) {
        this.receipts = receipts;
        this.sent = sent;
        this.noteBounce = noteBounce;
    }

    /// @param count how many receipts were noted
    public record Noted(int count) {}

    @Writes
    public Noted note(Instant now) {
        return new Noted((int) receipts.listToNote(MOST).stream()
                .filter(receipt -> isNoted(receipt, now))
                .count());
    }

    private boolean isNoted(SmsReceipts.Kept receipt, Instant now) {
        Optional<UUID> message = sent.findMessage(receipt.id().code());
        message.ifPresent(known -> note(known, receipt, now));
        if (message.isPresent() || receipt.reportedAt().isBefore(now.minus(PATIENCE))) {
            receipts.remove(receipt.id());
        }
        return message.isPresent();
    }

    private void note(UUID message, SmsReceipts.Kept receipt, Instant now) {
        receipt.failure()
                .ifPresentOrElse(
                        reason -> noteBounce.note(message, reason, now),
                        () -> sent.updateDelivered(message, receipt.reportedAt()));
    }
}
