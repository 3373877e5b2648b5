package fr.gpsusagers.receiving.route;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.mail.DeliveryReport;
import fr.gpsusagers.receiving.mail.ReadMail;
import fr.gpsusagers.receiving.route.IncomingMessages.Ending;
import fr.gpsusagers.receiving.route.IncomingMessages.Kept;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.sending.PublicMailbox;
import fr.gpsusagers.sending.desk.DeskThread;
import fr.gpsusagers.sending.notice.Outbox;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// Decides what a mail is for: a thread, a desk that works by mail, a new request, a report about a mail of ours, or
/// nothing. In doubt it is for a human: only what a machine wrote by itself is ignored.
@Holder
public final class MailRoute implements Route {

    private final ReadIncomingMail readMail;
    private final IncomingMessages messages;
    private final PublicMailbox mailbox;
    private final ThreadFinder finder;
    private final DeskMailReply deskMailReply;
    private final ThreadMail threadMail;
    private final FirstMail firstMail;
    private final Outbox outbox;

    public MailRoute(
            ReadIncomingMail readMail,
            IncomingMessages messages,
            PublicMailbox mailbox,
            ThreadFinder finder,
            DeskMailReply deskMailReply,
            ThreadMail threadMail,
            FirstMail firstMail,
            Outbox outbox) {
        this.readMail = readMail;
        this.messages = messages;
        this.mailbox = mailbox;
        this.finder = finder;
        this.deskMailReply = deskMailReply;
        this.threadMail = threadMail;
        this.firstMail = firstMail;
        this.outbox = outbox;
    }

    @Override
    public Kind kind() {
        return Kind.MAIL;
    }

    @Override
    public Read read(Kept kept, FileContent raw, Pack pack, Instant now) throws IOException {
        MailToDeliver incoming = readMail.read(kept, raw, pack, now);
        return (current, at) -> {
            Ending ending = messages.isEnded(Kind.MAIL, incoming.key()) ? Ending.DOUBLE : follow(current, incoming, at);
            return new Goal(ending, Optional.of(incoming.key()), Optional.empty());
        };
    }

    private Ending follow(Pack pack, MailToDeliver incoming, Instant now) throws IOException {
        ReadMail mail = incoming.mail();
        return switch (mail.kind()) {
            case DELIVERY_REPORT -> report(mail, now);
            case READ_RECEIPT, AUTOMATIC_REPLY -> Ending.IGNORED;
            case PERSON, BULK -> isOurs(mail) ? Ending.IGNORED : toHumans(pack, incoming, now);
        };
    }

    /// Whether a mail of ours came back to us: answering it would never end.
    private boolean isOurs(ReadMail mail) {
        return mail.from().filter(mailbox::receives).isPresent()
                || mail.messageId().flatMap(finder::findNotice).isPresent();
    }

    private Ending toHumans(Pack pack, MailToDeliver incoming, Instant now) throws IOException {
        Optional<DeskThread> desk = deskMailReply.find(incoming.mail());
        if (desk.isPresent()) {
            deskMailReply.pass(pack, incoming, desk.get(), now);
            return Ending.IN_THREAD;
        }
        Optional<EnquiryId> thread = finder.find(incoming.mail());
        boolean isAdded = thread.isPresent() && threadMail.isAdded(pack, incoming, thread.get(), now);
        if (isAdded) {
            return Ending.IN_THREAD;
        }
        firstMail.open(pack, incoming, now);
        return Ending.NEW_REQUEST;
    }

    /// A mail of ours did not arrive. What is only late may still arrive.
    private Ending report(ReadMail mail, Instant now) {
        mail.report()
                .filter(report -> report.action() == DeliveryReport.Action.FAILED)
                .ifPresent(report -> report.messageId()
                        .flatMap(finder::findNotice)
                        .ifPresent(message ->
                                outbox.note(message, "dsn-" + report.status().orElse("5.0.0"), now)));
        return Ending.DELIVERY_REPORT;
    }
}
