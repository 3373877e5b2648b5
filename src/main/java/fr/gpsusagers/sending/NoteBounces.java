package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.step.Step;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.enquiry.watch.BringBackEnquiry;
import fr.gpsusagers.enquiry.watch.Rescue;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.job.OneByOne;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.desk.NoteDeskBounce;
import fr.gpsusagers.sending.notice.Bounce;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.QueueNotice;
import fr.gpsusagers.sending.notice.TakeBounces;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.thread.Reachable;
import fr.gpsusagers.sending.thread.SentMessages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A mail server or an operator refused an address for good: the agent reads it on the card, and the person is
/// told what is promised by the other way, where one was left. What another body did not get comes back to its
/// desk. A desk that works by mail counts as absent.
@UseCase
public class NoteBounces {

    private final TakeBounces takeBounces;
    private final NoteDeskBounce noteDeskBounce;
    private final BringBackEnquiry bringBackEnquiry;
    private final Transmissions transmissions;
    private final SentMessages messages;
    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;
    private final QueueNotice queueNotice;
    private final WaysToSend ways;
    private final OneByOne oneByOne;

    public NoteBounces(
            TakeBounces takeBounces,
            NoteDeskBounce noteDeskBounce,
            BringBackEnquiry bringBackEnquiry,
            Transmissions transmissions,
            SentMessages messages,
            Enquiries enquiries,
            Persons persons,
            Steps steps,
            QueueNotice queueNotice,
            WaysToSend ways,
            OneByOne oneByOne) {
        this.takeBounces = takeBounces;
        this.noteDeskBounce = noteDeskBounce;
        this.bringBackEnquiry = bringBackEnquiry;
        this.transmissions = transmissions;
        this.messages = messages;
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
        this.queueNotice = queueNotice;
        this.ways = ways;
        this.oneByOne = oneByOne;
    }

    /// @param open the enquiries whose person was not reached
    public record Noted(List<Enquiry> open) {

        public Noted {
            open = List.copyOf(open);
        }
    }

    /// Notes each bounce in a transaction of its own.
    public Noted note(Pack pack, Instant now) {
        var open = new ArrayList<Enquiry>();
        oneByOne.each(
                "bounces",
                takeBounces.list(),
                Function.identity(),
                notice -> takeBounces
                        .take(notice, now)
                        .filter(bounce ->
                                noteDeskBounce.note(bounce, now).desk().isEmpty())
                        .flatMap(bounce -> note(pack, bounce, now))
                        .ifPresent(open::add));
        return new Noted(open);
    }

    private Optional<Enquiry> note(Pack pack, Bounce bounce, Instant now) {
        Bounce about = ofEnquiry(bounce);
        return noteAbout(pack, about, now);
    }

    /// A whole message that did not arrive was about its request.
    private Bounce ofEnquiry(Bounce bounce) {
        return messages.findEnquiry(bounce.subject())
                .map(id -> new Bounce(bounce.notice(), id.value(), bounce.medium(), bounce.reason(), bounce.at()))
                .orElse(bounce);
    }

    private Optional<Enquiry> noteAbout(Pack pack, Bounce bounce, Instant now) {
        Optional<Enquiry> open = transmissions
                .find(bounce.subject())
                .map(Transmission::enquiry)
                .filter(id -> !persons.isErased(id))
                .map(id -> bringBackEnquiry.bringBack(new Actor.Clockwork(), pack, id, now))
                .flatMap(NoteBounces::broughtBack)
                .or(() ->
                        enquiries.findToChange(new EnquiryId(bounce.subject())).filter(Enquiry.Open.class::isInstance));
        open.ifPresent(enquiry -> {
            if (isToPerson(bounce, enquiry)) {
                new Lifecycle(enquiries, steps)
                        .recordOnly(
                                Change.MISS,
                                new Actor.Clockwork(),
                                enquiry,
                                now,
                                new Step.Undelivered(Optional.of(word(bounce.medium())), Optional.of(bounce.reason())));
            }
            persons.find(enquiry.id())
                    .filter(_ -> enquiry.promise().dueBy().isAfter(now))
                    .ifPresent(person -> tellOtherwise(pack, enquiry, person, bounce, now));
        });
        return open;
    }

    private static Optional<Enquiry> broughtBack(Rescue rescue) {
        return rescue instanceof Rescue.Rescued rescued
                ? rescued.renewed().stream().findFirst()
                : Optional.empty();
    }

    /// Whether the notice that came back was sent to the citizen. The others are sent to another body, to hand a
    /// request over.
    private static boolean isToPerson(Bounce bounce, Enquiry enquiry) {
        return bounce.subject().equals(enquiry.id().value());
    }

    /// Tells the promise by the other media. If the body's mail bounced, the person's own mail still works.
    private void tellOtherwise(Pack pack, Enquiry enquiry, Person person, Bounce bounce, Instant now) {
        Reachable.media(ways, enquiry, person).stream()
                .filter(medium -> !isToPerson(bounce, enquiry) || medium != bounce.medium())
                .forEach(medium -> queueNotice.queue(NoticeWords.of(pack).promised(enquiry, medium, now), now));
    }

    private static String word(Medium medium) {
        return switch (medium) {
            case SMS -> "sms";
            case EMAIL -> "mail";
        };
    }
}
