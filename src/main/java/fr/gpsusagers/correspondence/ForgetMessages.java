package fr.gpsusagers.correspondence;

import fr.gpsusagers.correspondence.transmission.Transmission;
import fr.gpsusagers.correspondence.transmission.Transmissions;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.notice.PretendMessages;
import fr.gpsusagers.notice.PretendMessages.Message;
import java.time.Instant;
import java.util.UUID;

/// Forgets the pretend messages to those who were erased, also by a command beside the running product.
@UseCase
public final class ForgetMessages {

    private final PretendMessages messages;
    private final Enquiries enquiries;
    private final Persons persons;
    private final Transmissions transmissions;

    public ForgetMessages(PretendMessages messages, Enquiries enquiries, Persons persons, Transmissions transmissions) {
        this.messages = messages;
        this.enquiries = enquiries;
        this.persons = persons;
        this.transmissions = transmissions;
    }

    /// @param count how many messages were forgotten
    public record Forgotten(int count) {}

    /// @param at the moment; who is erased stays so, so that it changes nothing
    public Forgotten forget(Instant at) {
        return new Forgotten(messages.list().stream()
                .map(Message::subject)
                .distinct()
                .filter(subject -> isErased(enquiryOf(subject)))
                .mapToInt(messages::remove)
                .sum());
    }

    /// A message is about an enquiry, or is one that was sent on.
    private EnquiryId enquiryOf(UUID subject) {
        return transmissions.find(subject).map(Transmission::enquiry).orElseGet(() -> new EnquiryId(subject));
    }

    /// The enquiry stays when its person goes.
    private boolean isErased(EnquiryId id) {
        return enquiries.find(id).isPresent() && persons.isErased(id);
    }
}
