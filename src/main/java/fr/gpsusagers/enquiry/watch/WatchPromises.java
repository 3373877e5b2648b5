package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Step.Reason;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.DeskChoice;
import fr.gpsusagers.enquiry.promise.DeskPlan;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.enquiry.promise.PromiseTerms;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.enquiry.promise.Promising;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.kernel.job.OneByOne;
import fr.gpsusagers.orientation.Pack;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Keeps promises that would be missed, as long as a desk can, and sets a new time where none can.
@UseCase
public class WatchPromises {
    private static final Duration AHEAD = Duration.ofHours(3);
    private static final int MOST = 2_000;

    private final Enquiries enquiries;
    private final Persons persons;
    private final Lifecycle life;
    private final Promising promising;
    private final OneByOne oneByOne;

    public WatchPromises(Enquiries enquiries, Persons persons, Lifecycle life, Promising promising, OneByOne oneByOne) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.life = life;
        this.promising = promising;
        this.oneByOne = oneByOne;
    }

    /// Before a promise is missed: its desk's substitute takes it, else who answers for the desk, else the
    /// switchboard, as long as one of them can still keep it; else a new time is promised, before the first
    /// is over. A call in a safe hour gets a new time only when this hour is over: until then an agent may
    /// still call, and the next safe hour may be a week away.
    ///
    /// Changes each request in a transaction of its own.
    ///
    /// @param tell tells the person of a request that was promised anew, in the same transaction
    public void watch(Pack pack, Instant now, Consumer<Enquiry> tell) {
        var terms = promising.each(pack, now);
        List<Late> late = atRisk(terms).entrySet().stream()
                .flatMap(owed -> owed.getValue().stream().map(enquiry -> new Late(owed.getKey(), enquiry)))
                .toList();
        oneByOne.each(
                "promises",
                late,
                one -> one.enquiry().id(),
                one -> enquiries
                        .findFree(one.enquiry().id())
                        .filter(one.enquiry()::equals)
                        .ifPresent(_ -> findKeeper(terms, one.desk(), one.enquiry())
                                .ifPresentOrElse(
                                        keeper -> move(one.enquiry(), keeper, now),
                                        () -> renew(terms, one.desk(), one.enquiry())
                                                .ifPresent(tell))));
    }

    private record Late(Desk desk, Enquiry.Open enquiry) {}

    /// Returns the requests at risk by desk. A request of a desk that left the pack is the switchboard's.
    private Map<Desk, List<Enquiry.Open>> atRisk(PromiseTerms terms) {
        Directory directory = terms.pack().directory();
        var owed = new LinkedHashMap<Desk, List<Enquiry.Open>>();
        enquiries
                .listDueBefore(terms.now().plus(AHEAD), MOST)
                .forEach(enquiry -> directory
                        .findDesk(enquiry.desk())
                        .or(directory::lastDesk)
                        .ifPresent(desk -> owed.computeIfAbsent(desk, _ -> new ArrayList<>())
                                .add(enquiry)));
        owed.replaceAll((desk, list) -> atRisk(terms, desk, list));
        return owed;
    }

    /// Judges requests that draw on the same time of the desk together.
    private static List<Enquiry.Open> atRisk(PromiseTerms terms, Desk desk, List<Enquiry.Open> owed) {
        var bySharedTime = new LinkedHashMap<Set<Reply>, List<Enquiry.Open>>();
        owed.forEach(enquiry -> bySharedTime
                .computeIfAbsent(desk.sharingTimeWith(enquiry.topic().reply()), _ -> new ArrayList<>())
                .add(enquiry));
        return bySharedTime.values().stream()
                .flatMap(list -> atRisk(terms.plan(desk, list.getFirst().topic().reply()), list, terms.now()).stream())
                .toList();
    }

    /// Selects the requests that a desk can no longer handle in time: the work ahead of them plus their own exceeds the
    /// time left in its callback blocks. Skips requests that an agent is working on, even late ones.
    ///
    /// @param owed what the desk owes soon, earliest due time first
    private static List<Enquiry.Open> atRisk(DeskPlan plan, List<Enquiry.Open> owed, Instant now) {
        DeskPlan.Kept kept = plan.kept(now);
        return owed.stream()
                .filter(enquiry -> !enquiry.isInUse(now) && !kept.add(enquiry.promise(), work(plan, enquiry, now)))
                .toList();
    }

    /// No work if an agent took it less than twice the handling time ago and is thus taken to be handling it.
    private static Duration work(DeskPlan plan, Enquiry enquiry, Instant now) {
        boolean isBeingHandled = enquiry instanceof Enquiry.Taken taken
                && now.isBefore(taken.since().plus(plan.handling().multipliedBy(2)));
        return isBeingHandled ? Duration.ZERO : plan.handling();
    }

    /// Who can still keep the promise as it was made.
    private static Optional<Desk> findKeeper(PromiseTerms terms, Desk desk, Enquiry enquiry) {
        Reply reply = enquiry.topic().reply();
        return others(terms.desks(reply), desk)
                .filter(other -> terms.plan(other, reply).hasRoom(enquiry.promise(), FrenchTime.at(terms.now())))
                .findFirst();
    }

    /// The substitute, who answers for the desk, the switchboard.
    private static Stream<Desk> others(DeskChoice desks, Desk desk) {
        return Stream.of(
                        desks.substituteOf(desk),
                        desks.leadOf(desk),
                        desks.switchboard().filter(desks::isReady))
                .flatMap(Optional::stream)
                .distinct()
                .filter(other -> !other.id().equals(desk.id()));
    }

    private void move(Enquiry.Open enquiry, Desk keeper, Instant now) {
        Enquiry.Waiting moved = enquiry.movedTo(keeper.id());
        var escalated = new Step.Escalated(Duty.of(moved.promise()), Optional.of(enquiry.desk()), Optional.empty());
        life.change(Change.ESCALATE, new Actor.Clockwork(), enquiry, moved, now, escalated);
    }

    /// The soonest new time of the desk and of those who stand in for it.
    private Optional<Enquiry> renew(PromiseTerms terms, Desk desk, Enquiry.Open enquiry) {
        if (mayStillBeCalled(enquiry, terms.now())) {
            return Optional.empty();
        }
        var conditions = PromiseConditions.of(enquiry.topic(), persons.find(enquiry.id()));
        List<Desk> all = Stream.concat(Stream.of(desk), others(terms.desks(conditions.reply()), desk))
                .toList();
        return terms.offerAgain(all, conditions, enquiry.promise()).map(offer -> renew(enquiry, offer, terms.now()));
    }

    private static boolean mayStillBeCalled(Enquiry enquiry, Instant now) {
        return enquiry.topic().isCalledInSafeHours()
                && now.isBefore(enquiry.promise().dueBy());
    }

    /// Renews the promise and returns the enquiry to the list of its desk. An agent who holds it has not worked
    /// on it for [Enquiry#QUIET], so any colleague may now take it.
    private Enquiry renew(Enquiry.Open enquiry, Offer offer, Instant now) {
        var promise = offer.renewed(enquiry.promise(), now);
        var renewed = new Enquiry.Waiting(enquiry.facts().with(promise));
        var step = new Step.Renewed(Duty.of(promise), Optional.of(enquiry.desk()), Optional.of(promise.renewals()));
        return life.change(Change.RENEW, new Actor.Clockwork(), enquiry, renewed, now, step);
    }

    /// A request was closed because another body would answer, and that one did not get it: it comes back to
    /// the list, with a new time, as it would be lost otherwise.
    ///
    /// @return the request that came back; empty if it is not closed that way, or no desk can promise anything
    @Writes
    public Optional<Enquiry> bringBack(Pack pack, EnquiryId id, Instant now) {
        return enquiries
                .findToChange(id)
                .filter(Enquiry.Closed.class::isInstance)
                .map(Enquiry.Closed.class::cast)
                .filter(closed -> closed.outcome() instanceof Outcome.OrientedElsewhere)
                .flatMap(closed -> offer(pack, closed, now).map(offer -> bringBack(closed, offer, now)));
    }

    private Optional<Offer> offer(Pack pack, Enquiry.Closed closed, Instant now) {
        var conditions = PromiseConditions.of(closed.topic(), persons.find(closed.id()));
        return promising.each(pack, now).offerForContact(closed.topic().contact(), conditions.withoutDeadline());
    }

    private Enquiry bringBack(Enquiry.Closed closed, Offer offer, Instant now) {
        Enquiry.Waiting waiting = closed.broughtBack(offer.renewed(closed.promise(), now));
        var duty = Duty.of(waiting.promise());
        return life.change(
                Change.RETURN,
                new Actor.Clockwork(),
                closed,
                waiting,
                now,
                new Step.Reopened(duty, Optional.of(Reason.UNDELIVERED)),
                new Step.HandedBack(duty, Optional.of(Reason.UNDELIVERED)));
    }
}
