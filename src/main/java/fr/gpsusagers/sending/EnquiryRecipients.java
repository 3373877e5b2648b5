package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.kernel.settings.PublicAddress;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.MailThread.Author;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Recipient;
import fr.gpsusagers.sending.notice.Recipients;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Finds the address of a notice about an enquiry when it is sent. The enquiry must be open, or closed less than
/// two days ago (`NoticeWords.USEFUL_FOR`): the citizen then learns how it ended even if the mail server was down
/// for an hour. Empty if the caution on the enquiry forbids notices.
@Holder
public final class EnquiryRecipients implements Recipients {

    /// In the place of the code: « Demande K7F-42M, code secret. »
    private static final String NOT_SAID = "secret";

    private final Enquiries enquiries;
    private final Persons persons;
    private final PublicAddress site;
    private final ThreadAddresses threads;
    private final Clock clock;

    public EnquiryRecipients(
            Enquiries enquiries, Persons persons, PublicAddress site, ThreadAddresses threads, Clock clock) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.site = site;
        this.threads = threads;
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

    /// Whether the citizen is notified. A joined enquiry is: its promise is notified like any other's, so that its
    /// sender cannot tell that it was joined. Withdrawn enquiries and those of deceased persons are not.
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

    private String code(Enquiry enquiry, Person person, Medium medium) {
        return medium == Medium.SMS && isPerhapsAnothers(enquiry, person)
                ? NOT_SAID
                : persons.findCode(enquiry.id()).map(SecretCode::digits).orElse("-");
    }

    /// Whether the number may be a stranger's: it was typed on the site for written answers, and its holder has not
    /// said OUI. With the code, a wrong digit would let a stranger read the answer.
    private boolean isPerhapsAnothers(Enquiry enquiry, Person person) {
        return enquiry.topic().origin() == Origin.SITE
                && enquiry.topic().channel().isWritten()
                && person.answerWay() == AnswerWay.ON_SITE;
    }

    private Optional<Recipient> recipient(Enquiry enquiry, Person person, Medium medium) {
        Map<String, String> fills = Map.of("code", code(enquiry, person, medium), "lien", site.to("/suivi"));
        return switch (medium) {
            case SMS ->
                person.number()
                        .filter(WaysToSend::isTextable)
                        .map(number -> new Recipient(new Address.Mobile(number), persons.keyOf(number), fills));
            case EMAIL ->
                person.mail()
                        .map(mail -> new Recipient(
                                new Address.Mailbox(mail),
                                persons.keyOf(mail),
                                fills,
                                threads.find(enquiry.id(), Author.PRODUCT)));
        };
    }
}
