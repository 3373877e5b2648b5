package fr.gpsusagers.sending.desk;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.sending.desk.DeskMail.Kind;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.notice.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Queues a mail to a desk about one request.
@UseCase
public class QueueDeskMail {

    /// The mail server may be down for a while. A mail that is given up makes the desk unreachable.
    private static final Duration USEFUL_FOR = Duration.ofDays(2);

    private final DeskMails mails;
    private final Outbox outbox;

    public QueueDeskMail(DeskMails mails, Outbox outbox) {
        this.mails = mails;
        this.outbox = outbox;
    }

    public record Queued(UUID mail) {}

    /// @param thread as it was before this mail: a desk that gets a request again had an ended thread
    @Writes
    public Queued queue(DeskThread thread, Enquiry enquiry, Kind kind, Instant now) {
        var mail = new DeskMail(UUID.randomUUID(), thread.enquiry(), thread.desk(), kind, thread.told(), now);
        mails.add(mail);
        NoticeText title = DeskMailTitle.of(kind, enquiry, thread.isEnded());
        outbox.queue(new Notice(mail.id(), mail.id(), Medium.EMAIL, title, now, now.plus(USEFUL_FOR)), now);
        return new Queued(mail.id());
    }
}
