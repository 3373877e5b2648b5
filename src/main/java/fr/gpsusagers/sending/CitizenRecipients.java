package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.kernel.start.PublicAddress;
import fr.gpsusagers.sending.SentMessage.Travel;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.BlockedAddresses;
import fr.gpsusagers.sending.notice.MailThread;
import fr.gpsusagers.sending.notice.MailThread.Author;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Recipient;
import fr.gpsusagers.sending.notice.Recipient.Counting;
import fr.gpsusagers.sending.notice.Recipients;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Finds the address of a citizen when something is sent: a neutral notice, whose subject is the enquiry, or a whole
/// message, whose words are read now.
@Singleton
public final class CitizenRecipients implements Recipients {

    /// In the place of the code: « Demande K7F-42M, code secret. »
    private static final String NOT_SAID = "secret";

    private final Enquiries enquiries;
    private final Persons persons;
    private final Threads threads;
    private final PublicMailbox mailbox;
    private final PublicAddress site;
    private final BlockedAddresses blocked;
    private final Clock clock;

    public CitizenRecipients(
            Enquiries enquiries,
            Persons persons,
            Threads threads,
            PublicMailbox mailbox,
            PublicAddress site,
            BlockedAddresses blocked,
            Clock clock) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.threads = threads;
        this.mailbox = mailbox;
        this.site = site;
        this.blocked = blocked;
        this.clock = clock;
    }

    @Override
    public Optional<Recipient> find(UUID subject, Medium medium) {
        return threads.findMessage(subject)
                .map(message -> find(message, medium))
                .orElseGet(() -> findOfNotice(new EnquiryId(subject), medium));
    }

    /// The enquiry of a notice must be open, or closed less than two days ago (`NoticeWords.USEFUL_FOR`): the citizen
    /// then learns how it ended even if the mail server was down for an hour. Empty if the caution on the enquiry
    /// forbids notices.
    private Optional<Recipient> findOfNotice(EnquiryId id, Medium medium) {
        return enquiries
                .find(id)
                .filter(enquiry ->
                        isToBeTold(enquiry) && enquiry.topic().caution().allowsNotices())
                .flatMap(enquiry -> persons.find(id).flatMap(person -> ofNotice(enquiry, person, medium)));
    }

    /// Whether the citizen is notified. A joined enquiry is: its promise is notified like any other's, so that its
    /// sender cannot tell that it was joined. Withdrawn enquiries and those of deceased persons are not.
    private boolean isToBeTold(Enquiry enquiry) {
        return switch (enquiry) {
            case Enquiry.Open _ -> true;
            case Enquiry.Closed closed ->
                clock.instant().isBefore(closed.at().plus(NoticeWords.USEFUL_FOR))
                        && switch (closed.outcome()) {
                            case Outcome.Answered _,
                                    Outcome.OrientedElsewhere _,
                                    Outcome.Unreachable _,
                                    Outcome.Joined _ -> true;
                            case Outcome.Withdrawn _, Outcome.Deceased _ -> false;
                        };
        };
    }

    private Optional<Recipient> ofNotice(Enquiry enquiry, Person person, Medium medium) {
        return switch (medium) {
            case SMS -> {
                String code = isPerhapsAnothers(enquiry, person) ? NOT_SAID : code(enquiry.id());
                yield person.number()
                        .filter(WaysToSend::isTextable)
                        .map(number -> new Recipient(
                                new Address.Mobile(number),
                                persons.keyOf(number),
                                Map.of("code", code, "lien", page())));
            }
            case EMAIL ->
                person.mail()
                        .map(mail -> new Recipient(
                                new Address.Mailbox(mail),
                                persons.keyOf(mail),
                                Map.of("code", code(enquiry.id()), "lien", page()),
                                findThread(enquiry.id(), Author.PRODUCT)));
        };
    }

    /// Whether the number may be a stranger's: it was typed on the site for written answers, and its holder has not
    /// said OUI. With the code, a wrong digit would let a stranger read the answer.
    private static boolean isPerhapsAnothers(Enquiry enquiry, Person person) {
        return enquiry.topic().origin() == Origin.SITE
                && enquiry.topic().channel().isWritten()
                && person.answerWay() == AnswerWay.ON_SITE;
    }

    /// Empty if the person no longer wants whole messages by this medium, or the enquiry has needed caution since.
    private Optional<Recipient> find(SentMessage message, Medium medium) {
        AnswerWay way = switch (medium) {
            case EMAIL -> AnswerWay.BY_MAIL;
            case SMS -> AnswerWay.BY_SMS;
        };
        return enquiries
                .find(message.enquiry())
                .filter(message::maySend)
                .flatMap(enquiry -> persons.find(enquiry.id()))
                .filter(person -> message.travel() == Travel.BACK || person.answerWay() == way)
                .flatMap(person -> ofMessage(message, person, medium));
    }

    private Optional<Recipient> ofMessage(SentMessage message, Person person, Medium medium) {
        return switch (medium) {
            case EMAIL ->
                person.mail()
                        .filter(mail -> !isBlocked(persons.keyOf(mail)))
                        .map(mail -> new Recipient(
                                new Address.Mailbox(mail),
                                message.author() == Author.AGENT ? key(message) : persons.keyOf(mail),
                                Map.of("message", message.words(), "code", code(message.enquiry()), "lien", page()),
                                findThread(message.enquiry(), message.author()),
                                counting(message)));
            case SMS ->
                person.number()
                        .filter(number -> WaysToSend.isTextable(number) && !isBlocked(persons.keyOf(number)))
                        .map(number -> new Recipient(
                                new Address.Mobile(number),
                                key(message),
                                Map.of("texte", message.words()),
                                Optional.empty(),
                                counting(message)));
        };
    }

    /// What helps in danger is sent however much was sent before.
    private static Counting counting(SentMessage message) {
        return message.travel() == Travel.BACK && message.author() == Author.PRODUCT
                ? Counting.EXEMPT
                : Counting.COUNTED;
    }

    /// Whether the holder of the address said « ce n’est pas moi », or STOP: also for requests made since.
    private boolean isBlocked(String addressKey) {
        return blocked.isBlocked(addressKey, clock.instant());
    }

    /// Returns a separate sending-limit key for each answer: a person may get several answers in a day.
    private static String key(SentMessage message) {
        return "message-" + message.id();
    }

    private String code(EnquiryId enquiry) {
        return persons.findCode(enquiry).map(SecretCode::digits).orElse("-");
    }

    private String page() {
        return site.to("/suivi");
    }

    /// Finds the thread that a mail about this enquiry belongs to. Empty if the product reads no mailbox, or the person
    /// is erased.
    private Optional<MailThread> findThread(EnquiryId enquiry, Author author) {
        return mailbox.address()
                .flatMap(_ -> threads.findToken(enquiry))
                .flatMap(mailbox::addressOf)
                .map(replyTo -> new MailThread(replyTo, threads.findLast(enquiry), author));
    }
}
