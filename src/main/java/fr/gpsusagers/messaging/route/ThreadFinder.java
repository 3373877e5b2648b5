package fr.gpsusagers.messaging.route;

import fr.gpsusagers.correspondence.thread.SentMessages;
import fr.gpsusagers.correspondence.thread.ThreadAddresses;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.messaging.mail.ReadMail;
import fr.gpsusagers.notice.SentNotices;
import java.util.Optional;
import java.util.UUID;

/// Finds the request to which a mail belongs: by the address of the thread, or by the mail of ours that it answers.
/// Both are random. A reference in the subject proves nothing.
@Holder
public final class ThreadFinder {

    private final ThreadAddresses addresses;
    private final SentNotices notices;
    private final SentMessages messages;
    private final Enquiries enquiries;

    public ThreadFinder(ThreadAddresses addresses, SentNotices notices, SentMessages messages, Enquiries enquiries) {
        this.addresses = addresses;
        this.notices = notices;
        this.messages = messages;
        this.enquiries = enquiries;
    }

    Optional<EnquiryId> find(ReadMail mail) {
        return mail.recipients().stream()
                .flatMap(recipient -> addresses.find(recipient).stream())
                .findFirst()
                .or(() -> mail.answered().stream()
                        .flatMap(answered -> findNotice(answered).stream())
                        .flatMap(message -> notices.findSubject(message).stream())
                        .flatMap(subject -> enquiryOf(subject).stream())
                        .findFirst());
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
