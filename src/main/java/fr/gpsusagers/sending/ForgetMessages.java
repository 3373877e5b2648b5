package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import java.time.Instant;
import java.util.UUID;

/// Deletes the pretend messages to erased persons. Runs regularly, since a person may also be erased by a command
/// in another process, while pretend messages are in the memory of the running product.
@UseCase
public final class ForgetMessages {

    private final PretendMessages messages;
    private final Enquiries enquiries;
    private final Persons persons;
    private final Transmissions transmissions;
    private final Threads threads;

    public ForgetMessages(
            PretendMessages messages,
            Enquiries enquiries,
            Persons persons,
            Transmissions transmissions,
            Threads threads) {
        this.messages = messages;
        this.enquiries = enquiries;
        this.persons = persons;
        this.transmissions = transmissions;
        this.threads = threads;
    }

    /// Returns how many messages were deleted.
    ///
    /// @param at ignored: a person who is erased stays erased
    public int forget(Instant at) {
        return messages.list().stream()
                .map(Message::subject)
                .distinct()
                .filter(subject -> isErased(enquiryOf(subject)))
                .mapToInt(messages::remove)
                .sum();
    }

    /// Returns the enquiry of a message, whose subject is an enquiry, a transmission or a whole message.
    private EnquiryId enquiryOf(UUID subject) {
        return transmissions
                .find(subject)
                .map(Transmission::enquiry)
                .or(() -> threads.findEnquiry(subject))
                .orElseGet(() -> new EnquiryId(subject));
    }

    /// Whether the person of this enquiry was erased. The enquiry itself is kept.
    private boolean isErased(EnquiryId id) {
        return enquiries.find(id).isPresent() && persons.isErased(id);
    }
}
