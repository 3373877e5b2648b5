package fr.gpsusagers.receiving.route;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.DeskAnswers;
import fr.gpsusagers.receiving.DeskAnswers.Proof;
import fr.gpsusagers.receiving.DeskAnswers.Reply;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.mail.DeliveryReport;
import fr.gpsusagers.receiving.mail.ReadMail;
import fr.gpsusagers.receiving.route.IncomingMessages.Ending;
import fr.gpsusagers.receiving.route.IncomingMessages.Kept;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.ToRequests.Adding;
import fr.gpsusagers.sending.PublicMailbox;
import fr.gpsusagers.sending.Threads;
import fr.gpsusagers.sending.desk.DeskThread;
import fr.gpsusagers.sending.notice.Medium;
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
    private final Persons persons;
    private final SenderAuthentication authentication;
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
            Persons persons,
            SenderAuthentication authentication,
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
        this.persons = persons;
        this.authentication = authentication;
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
        Optional<DeskThread> desk = finder.findOfDesk(incoming.mail());
        if (desk.isPresent()) {
            return pass(pack, incoming, desk.get(), now);
        }
        Optional<EnquiryId> thread = finder.find(incoming.mail());
        Incoming mail = incoming(incoming);
        if (thread.isPresent() && toRequests.add(pack, mail, thread.get(), now) == Adding.ADDED) {
            return Ending.IN_THREAD;
        }
        toRequests.open(pack, mail, now);
        return Ending.NEW_REQUEST;
    }

    /// Passes on what a desk that works by mail replies. What is not passed on is in the request as a note that
    /// says why, unless nothing was written.
    private Ending pass(Pack pack, MailToDeliver incoming, DeskThread thread, Instant now) {
        ReadMail mail = incoming.mail();
        var reply = new Reply(
                mail.text().words(),
                isDesks(mail, thread) ? Proof.VOUCHED : Proof.NONE,
                incoming.files().areThere());
        return switch (deskAnswers.answer(pack, thread, reply, now)) {
            case PASSED_ON, TO_CHECK, KEPT_AS_NOTE -> Ending.IN_THREAD;
            case EMPTY -> Ending.IGNORED;
        };
    }

    /// Only a mail from the desk's own mailbox counts as its reply, and only if the mail server vouches for that.
    private boolean isDesks(ReadMail mail, DeskThread thread) {
        return deskMailboxes
                        .find(thread.desk())
                        .filter(desks -> mail.from().filter(desks::isFrom).isPresent())
                        .isPresent()
                && authentication.isVouched(mail);
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

    private Incoming incoming(MailToDeliver mail) {
        return new Incoming(
                Medium.EMAIL,
                mail.key(),
                Optional.empty(),
                mail.mail().from(),
                mail.mail().kind() == ReadMail.Kind.PERSON,
                mail.firstWords(),
                mail.first(),
                id -> inThread(mail, id),
                (id, now) -> keep(mail, id, now));
    }

    /// A mail from another address than the person's is added too, and marked: the address of a thread may have
    /// been passed on.
    private ReceivedMessage inThread(MailToDeliver incoming, EnquiryId id) {
        Optional<EmailAddress> from = incoming.mail().from();
        boolean isPersons = persons.find(id).flatMap(Person::mail).stream()
                .anyMatch(known -> from.filter(sender -> sender.value().equalsIgnoreCase(known.value()))
                        .isPresent());
        SenderCheck sender =
                isPersons && authentication.isVouched(incoming.mail()) ? SenderCheck.KNOWN : SenderCheck.TO_CHECK;
        return new ReceivedMessage(
                ChannelKind.EMAIL,
                sender,
                incoming.words(),
                incoming.files().kept(),
                incoming.reply().meaning());
    }

    private void keep(MailToDeliver incoming, EnquiryId id, Instant now) throws IOException {
        files.keep(incoming, id, now);
        if (threads.findToken(id).isPresent()) {
            incoming.mail().messageId().ifPresent(messageId -> threads.updateLast(id, messageId));
        }
    }
}
