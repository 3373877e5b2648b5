package fr.gpsusagers.receiving.route;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.ReceiveMessage;
import fr.gpsusagers.enquiry.citizen.ReceiveMessage.Receipt;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage.Meaning;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.HelpInDanger;
import fr.gpsusagers.receiving.mail.ReadMail;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.sending.NoticeWords;
import fr.gpsusagers.sending.Threads;
import fr.gpsusagers.sending.notice.Medium;
import java.io.IOException;
import java.time.Instant;

/// Adds a mail to the thread of its request. A mail from another address than the person's is added too, and
/// marked: the address of a thread may have been passed on.
@Holder
public final class ThreadMail {

    private final ReceiveMessage receiveMessage;
    private final HelpInDanger helpInDanger;
    private final MailFiles files;
    private final Threads threads;
    private final Persons persons;
    private final CitizenNotices citizenNotices;
    private final SenderAuthentication authentication;

    public ThreadMail(
            ReceiveMessage receiveMessage,
            HelpInDanger helpInDanger,
            MailFiles files,
            Threads threads,
            Persons persons,
            CitizenNotices citizenNotices,
            SenderAuthentication authentication) {
        this.receiveMessage = receiveMessage;
        this.helpInDanger = helpInDanger;
        this.files = files;
        this.threads = threads;
        this.persons = persons;
        this.citizenNotices = citizenNotices;
        this.authentication = authentication;
    }

    /// @return whether the mail was added: the request may have been erased meanwhile
    boolean isAdded(Pack pack, MailToDeliver incoming, EnquiryId id, Instant now) throws IOException {
        ReadMail mail = incoming.mail();
        var message = new ReceivedMessage(
                ChannelKind.EMAIL,
                sender(mail, id),
                incoming.words(),
                incoming.files().kept(),
                incoming.reply().meaning());
        return switch (receiveMessage.receive(new Actor.Bearer(id), pack, message, now)) {
            case Receipt.InThread(Enquiry.Open enquiry) -> {
                help(enquiry, message, now);
                yield keep(incoming, enquiry.id(), now);
            }
            case Receipt.Again(Enquiry.Open enquiry) -> {
                help(enquiry, message, now);
                citizenNotices.tell(enquiry, medium -> NoticeWords.of(pack).promised(enquiry, medium, now), now);
                yield keep(incoming, enquiry.id(), now);
            }
            case Receipt.Thanks(Enquiry.Closed enquiry) -> keep(incoming, enquiry.id(), now);
            case Receipt.NotYours _ -> false;
        };
    }

    /// Not for a mail that anyone may have sent: the person would not know what it is about.
    private void help(Enquiry enquiry, ReceivedMessage message, Instant now) {
        if (message.meaning() == Meaning.DANGER && message.sender() == SenderCheck.KNOWN) {
            helpInDanger.send(enquiry, Medium.EMAIL, now);
        }
    }

    private boolean keep(MailToDeliver incoming, EnquiryId id, Instant now) throws IOException {
        files.keep(incoming, id, now);
        incoming.mail().messageId().ifPresent(messageId -> threads.updateLast(id, messageId));
        return true;
    }

    private SenderCheck sender(ReadMail mail, EnquiryId id) {
        boolean isPersons = persons.find(id).flatMap(Person::mail).stream()
                .anyMatch(
                        known -> mail.from().filter(from -> isSame(from, known)).isPresent());
        return isPersons && authentication.isVouched(mail) ? SenderCheck.KNOWN : SenderCheck.TO_CHECK;
    }

    private static boolean isSame(EmailAddress one, EmailAddress other) {
        return one.value().equalsIgnoreCase(other.value());
    }
}
