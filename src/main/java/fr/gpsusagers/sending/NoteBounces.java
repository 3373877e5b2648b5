package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.watch.WatchPromises;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.job.OneByOne;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.desk.DeskMail;
import fr.gpsusagers.sending.desk.DeskThreads;
import fr.gpsusagers.sending.notice.Bounce;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notices;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import fr.gpsusagers.staff.desk.Mailboxes;
import fr.gpsusagers.staff.desk.Mailboxes.Mail;
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

    private final Notices notices;
    private final Outbox outbox;
    private final DeskThreads deskThreads;
    private final DeskMailboxes deskMailboxes;
    private final Mailboxes mailboxes;
    private final WatchPromises watchPromises;
    private final Transmissions transmissions;
    private final Threads threads;
    private final Enquiries enquiries;
    private final Persons persons;
    private final Lifecycle life;
    private final WaysToSend ways;
    private final OneByOne oneByOne;

    public NoteBounces(
            Notices notices,
            Outbox outbox,
            DeskThreads deskThreads,
            DeskMailboxes deskMailboxes,
            Mailboxes mailboxes,
            WatchPromises watchPromises,
            Transmissions transmissions,
            Threads threads,
            Enquiries enquiries,
            Persons persons,
            Lifecycle life,
            WaysToSend ways,
            OneByOne oneByOne) {
        this.notices = notices;
        this.outbox = outbox;
        this.deskThreads = deskThreads;
        this.deskMailboxes = deskMailboxes;
        this.mailboxes = mailboxes;
        this.watchPromises = watchPromises;
        this.transmissions = transmissions;
        this.threads = threads;
        this.enquiries = enquiries;
        this.persons = persons;
        this.life = life;
        this.ways = ways;
        this.oneByOne = oneByOne;
    }

    /// Notes each bounce in a transaction of its own. Returns the requests whose person was not reached.
    public List<Enquiry> note(Pack pack, Instant now) {
        var open = new ArrayList<Enquiry>();
        oneByOne.each(
                "bounces",
                notices.listBounced(),
                Function.identity(),
                notice -> notices.findFreeBounce(notice).ifPresent(bounce -> {
                    note(pack, bounce, now).ifPresent(open::add);
                    notices.updateBounceTaken(bounce, now);
                }));
        return open;
    }

    private Optional<Enquiry> note(Pack pack, Bounce bounce, Instant now) {
        return noteOfDesk(bounce, now) ? Optional.empty() : noteAbout(pack, ofEnquiry(bounce), now);
    }

    /// Records that a mail to a desk came back: the desk counts as absent, and its requests go to its substitute.
    /// Returns false if the mail was to a person.
    private boolean noteOfDesk(Bounce bounce, Instant now) {
        Optional<DeskId> told = deskThreads.findMail(bounce.subject()).map(DeskMail::desk);
        told.ifPresent(desk -> mailboxes.noteUnreachable(desk, Mail.ABOUT_REQUEST, now));
        Optional<DeskId> asked =
                deskMailboxes.find(new AgentId(bounce.subject())).map(DeskMailbox::desk);
        asked.ifPresent(desk -> mailboxes.noteUnreachable(desk, Mail.TO_CONFIRM, now));
        return told.or(() -> asked).isPresent();
    }

    /// A whole message that did not arrive was about its request.
    private Bounce ofEnquiry(Bounce bounce) {
        return threads.findEnquiry(bounce.subject())
                .map(id -> new Bounce(bounce.notice(), id.value(), bounce.medium(), bounce.reason(), bounce.at()))
                .orElse(bounce);
    }

    private Optional<Enquiry> noteAbout(Pack pack, Bounce bounce, Instant now) {
        Optional<Enquiry> open = transmissions
                .find(bounce.subject())
                .map(Transmission::enquiry)
                .filter(id -> !persons.isErased(id))
                .flatMap(id -> watchPromises.bringBack(pack, id, now))
                .or(() ->
                        enquiries.findToChange(new EnquiryId(bounce.subject())).filter(Enquiry.Open.class::isInstance));
        open.ifPresent(enquiry -> {
            if (isToPerson(bounce, enquiry)) {
                life.recordOnly(
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

    /// Whether the notice that came back was sent to the citizen. The others are sent to another body, to hand a
    /// request over.
    private static boolean isToPerson(Bounce bounce, Enquiry enquiry) {
        return bounce.subject().equals(enquiry.id().value());
    }

    /// Tells the promise by the other media. If the body's mail bounced, the person's own mail still works.
    private void tellOtherwise(Pack pack, Enquiry enquiry, Person person, Bounce bounce, Instant now) {
        Reachable.media(ways, enquiry, person).stream()
                .filter(medium -> !isToPerson(bounce, enquiry) || medium != bounce.medium())
                .forEach(medium -> outbox.queue(NoticeWords.of(pack).promised(enquiry, medium, now), now));
    }

    private static String word(Medium medium) {
        return switch (medium) {
            case SMS -> "sms";
            case EMAIL -> "mail";
        };
    }
}
