package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.ChangePerson;
import fr.gpsusagers.enquiry.citizen.ChangePerson.Correction;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.notice.BlockedAddresses;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.staff.Right;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// What the person of a request is told by notices, and whether the person wants any. Nothing is queued if a notice
/// could put the person in danger: [Reachable] decides.
@UseCase
public class CitizenNotices {

    private final Persons persons;
    private final Enquiries enquiries;
    private final ChangePerson changePerson;
    private final Outbox outbox;
    private final BlockedAddresses blocked;
    private final WaysToSend ways;

    public CitizenNotices(
            Persons persons,
            Enquiries enquiries,
            ChangePerson changePerson,
            Outbox outbox,
            BlockedAddresses blocked,
            WaysToSend ways) {
        this.persons = persons;
        this.enquiries = enquiries;
        this.changePerson = changePerson;
        this.outbox = outbox;
        this.blocked = blocked;
        this.ways = ways;
    }

    /// Result of sending references anew.
    public enum Resending {
        /// What could be sent is on its way. Perhaps nothing.
        ACCEPTED,
        NOT_YOURS
    }

    /// What a caller gives to be found by. `toString` hides it.
    public sealed interface CallerAddress {

        record Number(PhoneNumber number) implements CallerAddress {}

        record Mail(EmailAddress mail) implements CallerAddress {}
    }

    /// The media whose address is blocked.
    public record Refusals(Set<Medium> media) {

        public static final Refusals NONE = new Refusals(Set.of());

        public Refusals {
            media = Set.copyOf(media);
        }

        /// The same ways to send, without those that the person refused.
        public WaysToSend without(WaysToSend ways) {
            return new WaysToSend(
                    media.contains(Medium.EMAIL) ? WaysToSend.Way.NONE : ways.mail(),
                    media.contains(Medium.SMS) ? WaysToSend.Way.NONE : ways.sms());
        }
    }

    /// Queues a notice by each medium for which the person left an address and by which the product can send.
    ///
    /// @param words the notice for each medium
    @Writes
    public void tell(Enquiry enquiry, Function<Medium, Notice> words, Instant now) {
        queue(enquiry, persons.find(enquiry.id()), words, now);
    }

    /// The same for a caller who has just read the person.
    @Writes
    public void tell(Enquiry enquiry, Optional<Person> person, Function<Medium, Notice> words, Instant now) {
        queue(enquiry, person, words, now);
    }

    private void queue(Enquiry enquiry, Optional<Person> known, Function<Medium, Notice> words, Instant now) {
        known.stream()
                .flatMap(person -> Reachable.media(ways, enquiry, person).stream())
                .forEach(medium -> outbox.queue(words.apply(medium), now));
    }

    /// Sends references and codes anew to the addresses on file, for a caller who gives a number or a mail address.
    /// The agent learns nothing: the result is the same whether there is a request or not, and nothing is sent
    /// about one that needs caution.
    @Writes
    public Resending resend(Actor actor, Pack pack, CallerAddress given, Instant now) {
        if (!(actor instanceof Actor.Staff(var agent)) || !agent.may(Right.OPEN_ENQUIRY)) {
            return Resending.NOT_YOURS;
        }
        NoticeWords words = NoticeWords.of(pack);
        ids(given).stream()
                .flatMap(id -> enquiries.find(id).stream())
                .filter(Enquiry.Open.class::isInstance)
                .forEach(enquiry ->
                        queue(enquiry, persons.find(enquiry.id()), medium -> words.again(enquiry, medium, now), now));
        return Resending.ACCEPTED;
    }

    private List<EnquiryId> ids(CallerAddress given) {
        return switch (given) {
            case CallerAddress.Number(PhoneNumber number) -> persons.listFrom(number);
            case CallerAddress.Mail(EmailAddress mail) -> persons.listFrom(mail);
        };
    }

    /// Lets the citizen correct a request, as [ChangePerson] does. A new mail address gets the reference and the
    /// code: what was sent before went to the old one.
    @Writes
    public Follow correct(Actor actor, Pack pack, Correction change, Instant now) {
        Optional<EmailAddress> before =
                actor instanceof Actor.Bearer(EnquiryId id) ? mail(persons.find(id)) : Optional.empty();
        Follow follow = changePerson.change(actor, pack, change, now);
        if (follow instanceof Follow.Seen seen) {
            mail(seen.person())
                    .filter(mail -> !before.equals(Optional.of(mail)) && canBeSent(seen))
                    .ifPresent(mail -> outbox.queue(again(pack, seen.enquiry(), mail, now), now));
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
    private Notice again(Pack pack, Enquiry enquiry, EmailAddress mail, Instant now) {
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

    /// Handles « ce n’est pas moi », from someone who got a notice meant for another person. Blocks the addresses
    /// for thirty days and removes them from the request. The request stays at its desk.
    @Writes
    public Follow refuse(Actor.Bearer bearer, Pack pack, Instant now) {
        persons.find(bearer.enquiry()).ifPresent(person -> {
            person.number().map(persons::keyOf).ifPresent(key -> outbox.block(key, now));
            person.mail().map(persons::keyOf).ifPresent(key -> outbox.block(key, now));
        });
        return changePerson.change(bearer, pack, PersonDraft::withoutAddresses, now);
    }

    /// Shows which addresses of a person said « ce n’est pas moi »: a page must not announce a message to them.
    public Refusals show(Person person, Instant now) {
        var media = EnumSet.noneOf(Medium.class);
        person.number()
                .map(persons::keyOf)
                .filter(key -> blocked.isBlocked(key, now))
                .ifPresent(_ -> media.add(Medium.SMS));
        person.mail()
                .map(persons::keyOf)
                .filter(key -> blocked.isBlocked(key, now))
                .ifPresent(_ -> media.add(Medium.EMAIL));
        return new Refusals(media);
    }
}
