package fr.gpsusagers.receiving.route;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.receiving.mail.ReadMail;
import fr.gpsusagers.sending.SentMessages;
import fr.gpsusagers.sending.ThreadAddresses;
import fr.gpsusagers.sending.notice.Notices;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Finds the request to which a mail belongs: by the address of the thread, or by the mail of ours that it answers.
/// Both are random. A reference in the subject proves nothing.
@Holder
public final class ThreadFinder {

    private static final Pattern REFERENCE = Pattern.compile("\\b[0-9A-Za-z]{3}-[0-9A-Za-z]{3}\\b");

    private final ThreadAddresses addresses;
    private final Notices notices;
    private final SentMessages messages;
    private final Enquiries enquiries;
    private final Persons persons;
    private final SenderAuthentication authentication;

    public ThreadFinder(
            ThreadAddresses addresses,
            Notices notices,
            SentMessages messages,
            Enquiries enquiries,
            Persons persons,
            SenderAuthentication authentication) {
        this.addresses = addresses;
        this.notices = notices;
        this.messages = messages;
        this.enquiries = enquiries;
        this.persons = persons;
        this.authentication = authentication;
    }

    Optional<EnquiryId> find(ReadMail mail) {
        return mail.recipients().stream()
                .flatMap(recipient -> addresses.find(recipient).stream())
                .findFirst()
                .or(() -> mail.answered().stream()
                        .flatMap(answered -> findNotice(answered).stream())
                        .flatMap(message -> notices.findSubject(message).stream())
                        .flatMap(subject -> enquiryOf(subject).stream())
                        .findFirst())
                .or(() -> findNamed(mail));
    }

    /// Finds the request whose reference is in the subject. Only for the person's own mailbox, if the mail server
    /// vouches for it: a reference is no secret.
    private Optional<EnquiryId> findNamed(ReadMail mail) {
        return REFERENCE
                .matcher(mail.subject())
                .results()
                .filter(_ -> authentication.isVouched(mail))
                .flatMap(found -> Reference.find(found.group()).stream())
                .flatMap(reference -> enquiries.find(reference).stream())
                .map(Enquiry::id)
                .filter(id -> isFrom(mail, id))
                .findFirst();
    }

    private boolean isFrom(ReadMail mail, EnquiryId id) {
        return persons.find(id)
                .flatMap(Person::mail)
                .filter(known -> mail.from()
                        .filter(from -> from.value().equalsIgnoreCase(known.value()))
                        .isPresent())
                .isPresent();
    }

    /// Finds the mail of ours with this `Message-ID`: a random identifier before the @.
    Optional<UUID> findNotice(String messageId) {
        int at = messageId.indexOf('@');
        try {
            return Optional.of(UUID.fromString(at < 0 ? messageId : messageId.substring(0, at)))
                    .filter(message -> notices.findSubject(message).isPresent());
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Optional<EnquiryId> enquiryOf(UUID subject) {
        return messages.findEnquiry(subject)
                .or(() -> Optional.of(new EnquiryId(subject))
                        .filter(id -> enquiries.find(id).isPresent()));
    }
}
