package fr.gpsusagers.correspondence.thread;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.kernel.PublicAddress;
import fr.gpsusagers.notice.Address;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.Recipient;
import fr.gpsusagers.notice.Recipients;
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

    public MessageRecipients(
            SentMessages messages, Enquiries enquiries, Persons persons, ThreadAddresses threads, PublicAddress site) {
        this.messages = messages;
        this.enquiries = enquiries;
        this.persons = persons;
        this.threads = threads;
        this.site = site;
    }

    @Override
    public Optional<Recipient> find(UUID subject, Medium medium) {
        return medium == Medium.EMAIL ? messages.find(subject).flatMap(this::recipient) : Optional.empty();
    }

    private Optional<Recipient> recipient(SentMessage message) {
        return enquiries
                .find(message.enquiry())
                .filter(message::maySend)
                .flatMap(enquiry -> persons.find(enquiry.id())
                        .filter(person -> person.answerWay() == AnswerWay.BY_MAIL)
                        .flatMap(person -> recipient(message, enquiry, person)));
    }

    private Optional<Recipient> recipient(SentMessage message, Enquiry enquiry, Person person) {
        Map<String, String> fills = Map.of(
                "message",
                message.words(),
                "code",
                persons.findCode(enquiry.id()).map(SecretCode::digits).orElse("-"),
                "lien",
                site.to("/suivi"));
        return person.mail()
                .map(mail -> new Recipient(
                        new Address.Mailbox(mail), key(message), fills, threads.find(enquiry.id(), message.author())));
    }

    /// Returns a separate sending-limit key for each message: a person may get several answers in a day.
    private static String key(SentMessage message) {
        return "message-" + message.id();
    }
}
