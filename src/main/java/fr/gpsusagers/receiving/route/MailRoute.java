package fr.gpsusagers.receiving.route;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.DeskAnswers;
import fr.gpsusagers.receiving.DeskAnswers.Proof;
import fr.gpsusagers.receiving.DeskAnswers.Reply;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.mail.DeliveryReport;
import fr.gpsusagers.receiving.mail.ReadMail;
import fr.gpsusagers.receiving.route.IncomingMessages.Ending;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.IncomingMessages.QueuedMessage;
import fr.gpsusagers.sending.PublicMailbox;
import fr.gpsusagers.sending.Threads;
import fr.gpsusagers.sending.desk.DeskThread;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// Decides what a mail is for: a thread, a desk that works by mail, a new request, a report about a mail of ours, or
/// nothing. In doubt it is for a human: only what a machine wrote by itself is ignored.
@Singleton
public final class MailRoute implements Route {

    private final ReadIncomingMail readMail;
    private final IncomingMessages messages;
    private final PublicMailbox mailbox;
    private final ThreadFinder finder;
    private final DeskAnswers deskAnswers;
    private final DeskMailboxes deskMailboxes;
    private final ToRequests toRequests;
    private final MailFiles files;
    private final Threads threads;
    private final Outbox outbox;

    public MailRoute(
            ReadIncomingMail readMail,
            IncomingMessages messages,
            PublicMailbox mailbox,
            ThreadFinder finder,
            DeskAnswers deskAnswers,
            DeskMailboxes deskMailboxes,
            ToRequests toRequests,
            MailFiles files,
            Threads threads,
            Outbox outbox) {
        this.readMail = readMail;
        this.messages = messages;
        this.mailbox = mailbox;
        this.finder = finder;
        this.deskAnswers = deskAnswers;
        this.deskMailboxes = deskMailboxes;
        this.toRequests = toRequests;
        this.files = files;
        this.threads = threads;
        this.outbox = outbox;
    }

    @Override
    public Kind kind() {
        return Kind.MAIL;
    }

    @Override
    public Read read(QueuedMessage queued, FileContent raw, Pack pack, Instant now) throws IOException {
        ExaminedMail examined = readMail.read(queued, raw);
        Incoming incoming = readMail.understand(queued, examined, pack, now);
        return (current, at) -> {
            Ending ending = messages.isEnded(Kind.MAIL, incoming.key())
                    ? Ending.DOUBLE
                    : follow(current, examined, incoming, at);
            return new Goal(ending, Optional.of(incoming.key()), Optional.empty());
        };
    }

    private Ending follow(Pack pack, ExaminedMail examined, Incoming incoming, Instant now) throws IOException {
        ReadMail mail = examined.mail();
        return switch (mail.kind()) {
            case DELIVERY_REPORT -> report(mail, now);
            case READ_RECEIPT, AUTOMATIC_REPLY -> Ending.IGNORED;
            case PERSON, BULK -> isOurs(mail) ? Ending.IGNORED : toHumans(pack, examined, incoming, now);
        };
    }

    /// Whether a mail of ours came back to us: answering it would never end.
    private boolean isOurs(ReadMail mail) {
        return mail.from().filter(mailbox::receives).isPresent()
                || mail.messageId().flatMap(finder::findNotice).isPresent();
    }

    private Ending toHumans(Pack pack, ExaminedMail examined, Incoming incoming, Instant now) throws IOException {
        Optional<DeskThread> desk = finder.findOfDesk(examined.mail());
        if (desk.isPresent()) {
            return pass(pack, examined, incoming, desk.get(), now);
        }
        Optional<EnquiryId> thread = finder.find(examined.mail());
        if (thread.isPresent() && toRequests.add(pack, incoming, thread.get(), now)) {
            keep(examined, thread.get(), now);
            return Ending.IN_THREAD;
        }
        keep(examined, toRequests.open(pack, incoming, now), now);
        return Ending.NEW_REQUEST;
    }

    /// Passes on what a desk that works by mail replies. What is not passed on is in the request as a note that
    /// says why, unless nothing was written.
    private Ending pass(Pack pack, ExaminedMail examined, Incoming incoming, DeskThread thread, Instant now) {
        var reply = new Reply(
                examined.mail().text().words(),
                isDesks(incoming, thread) ? Proof.VOUCHED : Proof.NONE,
                examined.hasFiles());
        return switch (deskAnswers.answer(pack, thread, reply, now)) {
            case PASSED_ON, HELD -> Ending.IN_THREAD;
            case EMPTY -> Ending.IGNORED;
        };
    }

    /// Only a mail from the desk's own mailbox counts as its reply, and only if the mail server vouches for that.
    private boolean isDesks(Incoming incoming, DeskThread thread) {
        return incoming.isVouched()
                && deskMailboxes
                        .find(thread.desk())
                        .filter(desks -> incoming.mail().filter(desks::isFrom).isPresent())
                        .isPresent();
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

    private void keep(ExaminedMail examined, EnquiryId id, Instant now) throws IOException {
        files.keep(examined, id, now);
        if (threads.findToken(id).isPresent()) {
            examined.mail().messageId().ifPresent(messageId -> threads.updateLast(id, messageId));
        }
    }
}
