package fr.gpsusagers.callback;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.notice.PretendMessages;
import fr.gpsusagers.notice.PretendMessages.Message;
import java.time.Instant;

/// Forgets the pretend messages to those who were erased, also by a command beside the running product.
@UseCase
public final class ForgetMessages {

    private final PretendMessages messages;
    private final Enquiries enquiries;
    private final Persons persons;

    public ForgetMessages(PretendMessages messages, Enquiries enquiries, Persons persons) {
        this.messages = messages;
        this.enquiries = enquiries;
        this.persons = persons;
    }

    /// @param count how many messages were forgotten
    public record Forgotten(int count) {}

    /// @param at the moment; who is erased stays so, so that it changes nothing
    public Forgotten forget(Instant at) {
        return new Forgotten(messages.list().stream()
                .map(Message::subject)
                .distinct()
                .filter(subject -> isErased(new EnquiryId(subject)))
                .mapToInt(messages::remove)
                .sum());
    }

    /// The enquiry stays when its person goes.
    private boolean isErased(EnquiryId id) {
        return enquiries.find(id).isPresent() && persons.findCode(id).isEmpty();
    }
}
