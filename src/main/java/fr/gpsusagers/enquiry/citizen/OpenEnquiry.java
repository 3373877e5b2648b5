package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiries.Sent;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.enquiry.promise.PromiseTerms;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.enquiry.promise.Promising;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Optional;

/// Stores a request and promises a due time. The caller must confirm it to the citizen only after the commit. The
/// sender sees the same result whether the number is known or not.
@UseCase
public class OpenEnquiry {

    private final Enquiries enquiries;
    private final Persons persons;
    private final Lifecycle life;
    private final SenderView view;
    private final Opener opener;
    private final Promising promising;
    private final OpeningLimits limits;
    private final Repetition repetition;

    public OpenEnquiry(
            Enquiries enquiries,
            Persons persons,
            Lifecycle life,
            SenderView view,
            Opener opener,
            Promising promising,
            OpeningLimits limits) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.life = life;
        this.view = view;
        this.opener = opener;
        this.promising = promising;
        this.limits = limits;
        this.repetition = new Repetition(enquiries, persons, life);
    }

    @Writes
    public OpeningResult open(Actor actor, Pack pack, Asking asking, Instant now) {
        if (!mayOpen(actor)) {
            return new OpeningResult.NotYours();
        }
        persons.lock(asking.person());
        Sent sent = enquiries.getSent(
                asking.sentForm(),
                persons.keysOf(asking.person()),
                asking.sharing(),
                asking.origin().countedWith(),
                SenderLoad.midnight(now),
                limits.aDay());
        return sent.byForm()
                .map(this::promisedBefore)
                .orElseGet(() -> openIfOffered(actor, asking, sent, promising.once(pack, now)));
    }

    private OpeningResult promisedBefore(Enquiry enquiry) {
        return new OpeningResult.PromisedBefore(view.show(enquiry));
    }

    private OpeningResult openIfOffered(Actor actor, Asking asking, Sent sent, PromiseTerms terms) {
        ContactId contact = asking.about().contact();
        PromiseConditions conditions = asking.conditions(terms.pack());
        return terms.offerForContact(contact, conditions)
                .map(offer -> asking.isLaterThanShown(offer)
                        ? new OpeningResult.Later(offer)
                        : openWithinLimits(actor, terms.pack(), asking, sent, offer, terms.now()))
                .orElseGet(() -> nobody(terms.desks(conditions.reply()).forContact(contact)));
    }

    /// A desk that is ready and can promise nothing does not call at the hours that are wanted.
    private static OpeningResult nobody(Optional<Desk> ready) {
        return ready.<OpeningResult>map(OpeningResult.NobodyThen::new).orElseGet(OpeningResult.NobodyReady::new);
    }

    private static boolean mayOpen(Actor actor) {
        return switch (actor) {
            case Actor.Citizen _ -> true;
            case Actor.Staff staff -> staff.agent().may(Right.OPEN_ENQUIRY);
            case Actor.Bearer _, Actor.Clockwork _, Actor.Console _ -> false;
        };
    }

    /// Finds the request of a form sent before.
    private Optional<OpeningResult> again(Asking asking) {
        return enquiries.find(asking.sentForm()).map(this::promisedBefore);
    }

    private OpeningResult openWithinLimits(Actor actor, Pack pack, Asking asking, Sent sent, Offer offer, Instant now) {
        if (SenderLoad.isDayFull(enquiries, limits, asking, sent.openedByAll(), now)) {
            return new OpeningResult.TooMany();
        }
        var load = new SenderLoad(asking, sent.open());
        Optional<Enquiry.Open> first = repetition.findFirst(asking, load.open(), offer.due());
        if (first.isEmpty() && load.isTooMuch(limits, offer.desk().id())) {
            first = repetition.findAny(asking, load.open(), offer.due());
            if (first.isEmpty()) {
                return new OpeningResult.TooMany();
            }
        }
        return store(actor, pack, asking, offer, first, now);
    }

    /// Keeps the agent's note with the request that is answered.
    private void note(Actor actor, Asking asking, Enquiry enquiry, Instant now) {
        var step = RecordedStep.of(now, actor, new Step.Noted(Duty.at(enquiry.desk())));
        asking.note().ifPresent(words -> life.recordOnly(Change.NOTE, actor, enquiry, step.noting(words)));
    }

    /// @param first the request that this one is joined to
    private OpeningResult store(
            Actor actor, Pack pack, Asking asking, Offer offer, Optional<Enquiry.Open> first, Instant now) {
        Optional<Follow.Seen> opened = opener.open(
                actor,
                Optional.of(asking.sentForm()),
                asking.sharing(),
                offer.applyTo(asking.topic(pack)),
                asking.person(),
                offer.promise(now));
        opened.ifPresent(seen -> first.ifPresent(known -> repetition.join(seen.enquiry(), known, asking, actor, now)));
        opened.ifPresent(
                seen -> note(actor, asking, first.<Enquiry>map(known -> known).orElse(seen.enquiry()), now));
        return opened.<OpeningResult>map(OpeningResult.Promised::new)
                .or(() -> again(asking))
                .orElseThrow();
    }
}
