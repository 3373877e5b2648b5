package fr.gpsusagers.receiving.route;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.receiving.mail.ReadMail;
import fr.gpsusagers.sending.PublicMailbox;
import fr.gpsusagers.sending.ThreadToken;
import fr.gpsusagers.sending.Threads;
import fr.gpsusagers.sending.desk.DeskThread;
import fr.gpsusagers.sending.desk.DeskThreads;
import fr.gpsusagers.sending.notice.Notices;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Finds the thread to which a mail belongs, of a request or of a desk that works by mail: by the address of the
/// thread, or by the mail of ours that it answers. Both are random. A reference in the subject proves nothing.
@Singleton
public final class ThreadFinder {

    private static final Pattern REFERENCE = Pattern.compile("\\b[0-9A-Za-z]{3}-[0-9A-Za-z]{3}\\b");

    private final PublicMailbox mailbox;
    private final Threads threads;
    private final DeskThreads deskThreads;
    private final Notices notices;
    private final Enquiries enquiries;
    private final Persons persons;
    private final SenderAuthentication authentication;

    public ThreadFinder(
            PublicMailbox mailbox,
            Threads threads,
            DeskThreads deskThreads,
            Notices notices,
            Enquiries enquiries,
            Persons persons,
            SenderAuthentication authentication) {
        this.mailbox = mailbox;
        this.threads = threads;
        this.deskThreads = deskThreads;
        this.notices = notices;
        this.enquiries = enquiries;
        this.persons = persons;
        this.authentication = authentication;
    }

    Optional<EnquiryId> find(ReadMail mail) {
        return find(mail, threads::find, this::enquiryOf).or(() -> findNamed(mail));
    }

    Optional<DeskThread> findOfDesk(ReadMail mail) {
        return find(
                mail,
                deskThreads::find,
                subject -> deskThreads
                        .findMail(subject)
                        .flatMap(known -> deskThreads.find(known.enquiry(), known.desk())));
    }

    /// @param byToken finds by the secret in an address
    /// @param bySubject finds by what a notice of ours was about
    private <T> Optional<T> find(
            ReadMail mail, Function<ThreadToken, Optional<T>> byToken, Function<UUID, Optional<T>> bySubject) {
        return mail.recipients().stream()
                .flatMap(recipient -> mailbox.findToken(recipient).stream())
                .flatMap(token -> byToken.apply(token).stream())
                .findFirst()
                .or(() -> mail.answered().stream()
                        .flatMap(answered -> findNotice(answered).stream())
                        .flatMap(message -> notices.findSubject(message).stream())
                        .flatMap(subject -> bySubject.apply(subject).stream())
                        .findFirst());
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
        return threads.findEnquiry(subject)
                .or(() -> Optional.of(new EnquiryId(subject))
                        .filter(id -> enquiries.find(id).isPresent()));
    }
}
