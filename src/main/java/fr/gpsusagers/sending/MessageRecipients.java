package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.kernel.settings.PublicAddress;
import fr.gpsusagers.sending.SentMessage.Travel;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.BlockedAddresses;
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

/// Finds the address and the words of a whole message when it is sent. Empty if the person no longer wants whole
/// messages by this medium, or the request has needed caution since.
@Holder
public final class MessageRecipients implements Recipients {

    private final SentMessages messages;
    private final Enquiries enquiries;
    private final Persons persons;
    private final ThreadAddresses threads;
    private final PublicAddress site;
    private final BlockedAddresses blocked;
    private final Clock clock;

    public MessageRecipients(
            SentMessages messages,
            Enquiries enquiries,
            Persons persons,
            ThreadAddresses threads,
            PublicAddress site,
            BlockedAddresses blocked,
            Clock clock) {
        this.messages = messages;
        this.enquiries = enquiries;
        this.persons = persons;
        this.threads = threads;
        this.site = site;
        this.blocked = blocked;
        this.clock = clock;
    }

    @Override
    public Optional<Recipient> find(UUID subject, Medium medium) {
        return messages.find(subject).flatMap(message -> switch (medium) {
            case EMAIL -> byMail(message);
            case SMS -> bySms(message);
        });
    }

    private Optional<Recipient> byMail(SentMessage message) {
        return enquiries
                .find(message.enquiry())
                .filter(message::maySend)
                .flatMap(enquiry -> persons.find(enquiry.id())
                        .filter(person -> isWished(message, person, AnswerWay.BY_MAIL))
                        .flatMap(person -> mailbox(message, enquiry, person)));
    }

    private Optional<Recipient> mailbox(SentMessage message, Enquiry enquiry, Person person) {
        Map<String, String> fills = Map.of(
                "message",
                message.words(),
                "code",
                persons.findCode(enquiry.id()).map(SecretCode::digits).orElse("-"),
                "lien",
                site.to("/suivi"));
        return person.mail()
                .filter(mail -> !isBlocked(persons.keyOf(mail)))
                .map(mail -> new Recipient(
                        new Address.Mailbox(mail),
                        message.author() == Author.AGENT ? key(message) : persons.keyOf(mail),
                        fills,
                        threads.find(enquiry.id(), message.author()),
                        counting(message)));
    }

    private Optional<Recipient> bySms(SentMessage message) {
        return enquiries
                .find(message.enquiry())
                .filter(message::maySend)
                .flatMap(enquiry -> persons.find(enquiry.id()))
                .filter(person -> isWished(message, person, AnswerWay.BY_SMS))
                .flatMap(Person::number)
                .filter(number -> WaysToSend.isTextable(number) && !isBlocked(persons.keyOf(number)))
                .map(number -> new Recipient(
                        new Address.Mobile(number),
                        key(message),
                        Map.of("texte", message.words()),
                        Optional.empty(),
                        counting(message)));
    }

    private static boolean isWished(SentMessage message, Person person, AnswerWay way) {
        return message.travel() == Travel.BACK || person.answerWay() == way;
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
}
