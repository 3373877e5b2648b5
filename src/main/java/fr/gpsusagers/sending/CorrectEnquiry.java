package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.follow.ChangePerson;
import fr.gpsusagers.enquiry.follow.ChangePerson.Correction;
import fr.gpsusagers.enquiry.follow.Follow;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.QueueNotice;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.thread.Reachable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Lets the citizen correct a request, as [ChangePerson] does. A new mail address gets the reference and the code: what
/// was sent before went to the old one.
@UseCase
public class CorrectEnquiry {

    private final ChangePerson changePerson;
    private final Persons persons;
    private final QueueNotice queueNotice;
    private final WaysToSend ways;

    public CorrectEnquiry(ChangePerson changePerson, Persons persons, QueueNotice queueNotice, WaysToSend ways) {
        this.changePerson = changePerson;
        this.persons = persons;
        this.queueNotice = queueNotice;
        this.ways = ways;
    }

    @Writes
    public Follow correct(Actor actor, Pack pack, Correction change, Instant now) {
        Optional<EmailAddress> before =
                actor instanceof Actor.Bearer(EnquiryId id) ? mail(persons.find(id)) : Optional.empty();
        Follow follow = changePerson.change(actor, pack, change, now);
        if (follow instanceof Follow.Seen seen) {
            mail(seen.person())
                    .filter(mail -> !before.equals(Optional.of(mail)) && canBeSent(seen))
                    .ifPresent(mail -> queueNotice.queue(notice(pack, seen.enquiry(), mail, now), now));
        }
        return follow;
    }

    private static Optional<EmailAddress> mail(Optional<Person> person) {
        return person.flatMap(Person::mail);
    }

    private boolean canBeSent(Follow.Seen seen) {
        return seen.person()
                .filter(person -> Reachable.media(ways, seen.enquiry(), person).contains(Medium.EMAIL))
                .isPresent();
    }

    /// One for each address: whoever mistypes it twice within an hour gets it at the right one all the same.
    private Notice notice(Pack pack, Enquiry enquiry, EmailAddress mail, Instant now) {
        Notice again = NoticeWords.of(pack).again(enquiry, Medium.EMAIL, now);
        byte[] name = (again.id() + persons.keyOf(mail)).getBytes(StandardCharsets.UTF_8);
        return new Notice(
                UUID.nameUUIDFromBytes(name),
                again.subject(),
                again.medium(),
                again.text(),
                again.sendAfter(),
                again.giveUpAfter());
    }
}
