package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.notice.QueueNotice;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.thread.Reachable;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.List;

/// Sends references and codes anew to the addresses on file, for a caller who gives a number or a mail address only.
/// The agent learns nothing: the result is the same whether there is a request or not, and nothing is sent about one
/// that needs caution.
@UseCase
public class ResendReference {

    private final Enquiries enquiries;
    private final Persons persons;
    private final QueueNotice queueNotice;
    private final WaysToSend ways;

    public ResendReference(Enquiries enquiries, Persons persons, QueueNotice queueNotice, WaysToSend ways) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.queueNotice = queueNotice;
        this.ways = ways;
    }

    public enum Resending {
        /// What could be sent is on its way. Perhaps nothing.
        ACCEPTED,
        NOT_YOURS
    }

    /// What a caller gives to be found by. `toString` hides it.
    public sealed interface Given {

        record Number(PhoneNumber number) implements Given {}

        record Mail(EmailAddress mail) implements Given {}
    }

    @Writes
    public Resending resend(Actor actor, Pack pack, Given given, Instant now) {
        if (!(actor instanceof Actor.Staff(var agent)) || !agent.may(Right.OPEN_ENQUIRY)) {
            return Resending.NOT_YOURS;
        }
        NoticeWords words = NoticeWords.of(pack);
        ids(given).stream()
                .flatMap(id -> enquiries.find(id).stream())
                .filter(Enquiry.Open.class::isInstance)
                .forEach(enquiry -> send(words, enquiry, now));
        return Resending.ACCEPTED;
    }

    private List<EnquiryId> ids(Given given) {
        return switch (given) {
            case Given.Number(PhoneNumber number) -> persons.listFrom(number);
            case Given.Mail(EmailAddress mail) -> persons.listFrom(mail);
        };
    }

    private void send(NoticeWords words, Enquiry enquiry, Instant now) {
        persons.find(enquiry.id()).stream()
                .flatMap(person -> Reachable.media(ways, enquiry, person).stream())
                .forEach(medium -> queueNotice.queue(words.again(enquiry, medium, now), now));
    }
}
