package fr.gpsusagers.callback;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.kernel.PublicAddress;
import fr.gpsusagers.notice.Address;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.Recipient;
import fr.gpsusagers.notice.Recipients;
import fr.gpsusagers.notice.WaysToSend;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Where a notice about an enquiry goes: to an address of an open enquiry, or of one that an agent has just closed, so
/// that how it ended is told also where a mail server was away for an hour; and only as long as its person may be
/// written to.
@Holder
public final class EnquiryRecipients implements Recipients {

    private final Enquiries enquiries;
    private final Persons persons;
    private final PublicAddress site;
    private final Clock clock;

    public EnquiryRecipients(Enquiries enquiries, Persons persons, PublicAddress site, Clock clock) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public Optional<Recipient> find(UUID subject, Medium medium) {
        var id = new EnquiryId(subject);
        return enquiries
                .find(id)
                .filter(enquiry ->
                        isToBeTold(enquiry) && enquiry.topic().caution().allowsNotices())
                .flatMap(enquiry -> persons.find(id).flatMap(person -> recipient(enquiry, person, medium)));
    }

    /// An open one; one just closed, whose person is told how it ended; and one that was joined to another as it was
    /// asked, whose promise is told as any other's.
    private boolean isToBeTold(Enquiry enquiry) {
        return switch (enquiry) {
            case Enquiry.Open _ -> true;
            case Enquiry.Closed closed ->
                clock.instant().isBefore(closed.at().plus(NoticeWords.USEFUL_FOR))
                        && switch (closed.outcome()) {
                            case Outcome.Answered _,
                                    Outcome.OrientedElsewhere _,
                                    Outcome.Unreachable _,
                                    Outcome.Joined _ -> true;
                            case Outcome.Withdrawn _, Outcome.Deceased _ -> false;
                        };
        };
    }

    private Optional<Recipient> recipient(Enquiry enquiry, Person person, Medium medium) {
        Map<String, String> fills = Map.of(
                "code", persons.findCode(enquiry.id()).map(SecretCode::digits).orElse("-"), "lien", site.to("/suivi"));
        return switch (medium) {
            case SMS ->
                person.number()
                        .filter(WaysToSend::isTextable)
                        .map(number -> new Recipient(new Address.Mobile(number), persons.keyOf(number), fills));
            case EMAIL ->
                person.mail().map(mail -> new Recipient(new Address.Mailbox(mail), persons.keyOf(mail), fills));
        };
    }
}
