package fr.gpsusagers.receiving.route;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.UnderstandMessage.Understood;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.mail.DeliveryReport;
import fr.gpsusagers.receiving.mail.ReadMail;
import fr.gpsusagers.receiving.route.IncomingMessages.Ending;
import fr.gpsusagers.receiving.route.IncomingMessages.Kept;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.ToRequests.Adding;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.sending.NoticeWords;
import fr.gpsusagers.sending.PublicMailbox;
import fr.gpsusagers.sending.Threads;
import fr.gpsusagers.sending.desk.DeskThread;
import fr.gpsusagers.sending.notice.Medium;
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
    private final ToRequests toRequests;
    private final MailFiles files;
    private final Threads threads;
    private final Persons persons;
    private final CitizenNotices citizenNotices;
    private final SenderAuthentication authentication;
    private final Outbox outbox;

    public MailRoute(
            ReadIncomingMail readMail,
            IncomingMessages messages,
            PublicMailbox mailbox,
            ThreadFinder finder,
            DeskMailReply deskMailReply,
            ToRequests toRequests,
            MailFiles files,
            Threads threads,
            Persons persons,
            CitizenNotices citizenNotices,
            SenderAuthentication authentication,
            Outbox outbox) {
        this.readMail = readMail;
        this.messages = messages;
        this.mailbox = mailbox;
        this.finder = finder;
        this.deskMailReply = deskMailReply;
        this.toRequests = toRequests;
        this.files = files;
        this.threads = threads;
        this.persons = persons;
        this.citizenNotices = citizenNotices;
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
        Optional<DeskThread> desk = deskMailReply.find(incoming.mail());
        if (desk.isPresent()) {
            deskMailReply.pass(pack, incoming, desk.get(), now);
            return Ending.IN_THREAD;
        }
        Optional<EnquiryId> thread = finder.find(incoming.mail());
        var mail = new Mail(incoming);
        if (thread.isPresent() && toRequests.add(pack, mail, thread.get(), now) == Adding.ADDED) {
            return Ending.IN_THREAD;
        }
        toRequests.open(pack, mail, now);
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

    /// A mail on its way to its request.
    private final class Mail implements Incoming {

        private final MailToDeliver incoming;

        private Mail(MailToDeliver incoming) {
            this.incoming = incoming;
        }

        @Override
        public ChannelKind channel() {
            return ChannelKind.EMAIL;
        }

        @Override
        public Origin origin() {
            return Origin.MAIL;
        }

        @Override
        public String key() {
            return incoming.key();
        }

        @Override
        public Optional<PhoneNumber> number() {
            return Optional.empty();
        }

        @Override
        public Optional<EmailAddress> mail() {
            return incoming.mail().from();
        }

        @Override
        public String firstWords() {
            return incoming.wordsWithSubject();
        }

        @Override
        public Understood first() {
            return incoming.first();
        }

        @Override
        public boolean isFromPerson() {
            return incoming.mail().kind() == ReadMail.Kind.PERSON;
        }

        @Override
        public Medium back() {
            return Medium.EMAIL;
        }

        /// A mail from another address than the person's is added too, and marked: the address of a thread may have
        /// been passed on.
        @Override
        public ReceivedMessage inThread(EnquiryId id) {
            boolean isPersons = persons.find(id).flatMap(Person::mail).stream()
                    .anyMatch(known -> mail().filter(from -> from.value().equalsIgnoreCase(known.value()))
                            .isPresent());
            SenderCheck sender =
                    isPersons && authentication.isVouched(incoming.mail()) ? SenderCheck.KNOWN : SenderCheck.TO_CHECK;
            return new ReceivedMessage(
                    channel(),
                    sender,
                    incoming.words(),
                    incoming.files().kept(),
                    incoming.reply().meaning());
        }

        @Override
        public void keep(EnquiryId id, Instant now) throws IOException {
            files.keep(incoming, id, now);
            if (threads.findToken(id).isPresent()) {
                incoming.mail().messageId().ifPresent(messageId -> threads.updateLast(id, messageId));
            }
        }

        /// Whoever writes a mail has it among those sent.
        @Override
        public void acknowledge(Pack pack, Enquiry enquiry, Instant now) {}

        @Override
        public void tellReopened(Pack pack, Enquiry enquiry, Instant now) {
            citizenNotices.tell(enquiry, medium -> NoticeWords.of(pack).promised(enquiry, medium, now), now);
        }
    }
}
