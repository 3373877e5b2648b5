package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.citizen.Opener;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.enquiry.promise.Promising;
import fr.gpsusagers.enquiry.work.Work.Refusal;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Requests that are the same, and those that only seemed to be.
@UseCase
public class Duplicates {

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;
    private final Lifecycle life;
    private final LockedEnquiries locked;
    private final Opener opener;
    private final Promising promising;

    public Duplicates(
            Enquiries enquiries,
            Persons persons,
            Steps steps,
            Lifecycle life,
            LockedEnquiries locked,
            Opener opener,
            Promising promising) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
        this.life = life;
        this.locked = locked;
        this.opener = opener;
        this.promising = promising;
    }

    /// Joins an enquiry to another for the same request. The agent holds the first one. The one that is due
    /// sooner goes on, because its citizen was promised that time, and gets the words of both. Requests that
    /// need caution are never joined.
    ///
    /// @param read what the agent has read of the first one
    @Writes
    public Work join(Actor actor, EnquiryId id, EnquiryId into, HistoryRead read, Instant now) {
        lockInOrder(id, into);
        return locked.inHand(
                actor,
                Right.CLOSE,
                id,
                taken -> read.missesWords(steps.list(id))
                        ? new Work.Refused(taken, new Refusal.Unread())
                        : joinLocked(actor, taken, into, now));
    }

    private Work joinLocked(Actor actor, Enquiry.Taken taken, EnquiryId into, Instant now) {
        return enquiries
                .findToChange(into)
                .filter(other -> !into.equals(taken.id()) && actor.may(Right.READ_ENQUIRIES, other.desk()))
                .map(other -> join(actor, taken, other, now))
                .orElseGet(Work.NotYours::new);
    }

    /// Locks both in id order, so that two agents who join the same two enquiries to each other cannot deadlock.
    /// Only if both are open: whoever changes one that is joined already locks the first one before it.
    private void lockInOrder(EnquiryId one, EnquiryId other) {
        if (isOpen(one) && isOpen(other)) {
            Stream.of(one, other)
                    .sorted(Comparator.comparing(EnquiryId::value))
                    .distinct()
                    .forEach(enquiries::findToChange);
        }
    }

    private boolean isOpen(EnquiryId id) {
        return enquiries.find(id).filter(Enquiry.Open.class::isInstance).isPresent();
    }

    private Work join(Actor actor, Enquiry.Taken taken, Enquiry other, Instant now) {
        if (!(other instanceof Enquiry.Open open)) {
            return new Work.Overtaken(other);
        }
        if (!taken.topic().mayBeJoined() || !other.topic().mayBeJoined()) {
            return new Work.Refused(taken, new Refusal.NeedsCaution());
        }
        return taken.promise().dueBy().isBefore(open.promise().dueBy())
                ? joinOther(actor, taken, open, now)
                : join(actor, taken, open, now);
    }

    /// For an agent who holds the enquiry that is due sooner: closes the other one and joins it to this one.
    private Work joinOther(Actor actor, Enquiry.Taken taken, Enquiry.Open other, Instant now) {
        return switch (other) {
            case Enquiry.Waiting waiting
            when actor.may(Right.CLOSE, waiting.desk()) -> join(actor, take(actor, waiting, now), taken, now);
            case Enquiry.Taken held when held.agent().equals(taken.agent()) -> join(actor, held, taken, now);
            case Enquiry.Waiting _, Enquiry.Taken _ -> new Work.Refused(taken, new Refusal.DueSooner());
        };
    }

    private Enquiry.Taken take(Actor actor, Enquiry.Waiting waiting, Instant now) {
        Enquiry.Taken taken = waiting.takenBy(actor.agentId().orElseThrow(), now);
        life.change(Change.TAKE, actor, waiting, taken, now, new Step.Taken(Duty.at(taken.desk())));
        return taken;
    }

    private Work join(Actor actor, Enquiry.Taken from, Enquiry.Open into, Instant now) {
        if (losesWords(from.id(), into.id())) {
            return new Work.Overtaken(into);
        }
        Enquiry.Closed closed = from.closedAs(new Outcome.Joined(into.id()), actor.agentId(), now);
        moveWords(from.id(), into.id());
        life.change(Change.JOIN, actor, from, closed, now, new Step.Closed(closed));
        Enquiry.Open again = into.with(into.facts().repeated());
        return new Work.Done(life.change(Change.REPEAT, actor, into, again, now, new Step.Repeated()));
    }

    /// Whether the other person is unreadable, or has no room for the words.
    private boolean losesWords(EnquiryId from, EnquiryId to) {
        List<String> words = persons.find(from).map(Person::words).orElse(List.of());
        return persons.find(to).filter(person -> person.hasRoomFor(words)).isEmpty();
    }

    private void moveWords(EnquiryId from, EnquiryId to) {
        Optional<Person> said = persons.find(from);
        Optional<Person> other = persons.findToChange(to);
        if (said.isPresent() && other.isPresent()) {
            persons.update(to, other.get().with(draft -> said.get().words().forEach(draft::addWords)));
        }
    }

    /// Makes a repetition a request of its own: what seemed to be one matter is two. The second request gets the
    /// words that the citizen wrote last, and a promise of its own. The first request keeps its promise.
    ///
    /// @return `Done` with the split request; `Overtaken` if there is no repetition, no desk is ready, or the
    ///     person is unreadable
    @Writes
    public Work split(Actor actor, Pack pack, EnquiryId id, Instant now) {
        return locked.inHand(
                actor,
                Right.TAKE,
                id,
                taken -> persons.findToChange(id)
                        .filter(_ -> taken.facts().repeats() > 0)
                        .flatMap(person -> split(actor, pack, taken, person, findAskedAgain(id), now))
                        .orElseGet(() -> new Work.Overtaken(taken)));
    }

    /// @param joined the repetition; its person may be reached at other hours than the first one’s
    private Optional<Work> split(
            Actor actor, Pack pack, Enquiry.Taken taken, Person person, Optional<Enquiry.Closed> joined, Instant now) {
        Enquiry asked = joined.<Enquiry>map(repeat -> repeat).orElse(taken);
        var conditions = PromiseConditions.of(
                asked.topic(), joined.map(repeat -> persons.find(repeat.id())).orElse(Optional.of(person)));
        return promising
                .each(pack, now)
                .offerForContact(asked.topic().contact(), conditions.withoutDeadline())
                .map(offer -> split(actor, taken, person, joined, offer, now));
    }

    private Work split(
            Actor actor,
            Enquiry.Taken taken,
            Person person,
            Optional<Enquiry.Closed> joined,
            Offer offer,
            Instant now) {
        Enquiry.Taken first = taken.with(taken.facts().splitOff()).touched(now);
        life.change(Change.SPLIT, actor, taken, first, now, new Step.Split(Duty.at(first.desk())));
        return joined.<Work>map(repeat -> new Work.Done(bringBack(actor, first, person, repeat, offer, now)))
                .or(() -> open(actor, first, person, offer, now))
                .orElseThrow();
    }

    /// Finds and locks the latest repetition that is still joined and whose person is not erased. It was stored as
    /// a separate enquiry, and its sender has its reference and its code.
    private Optional<Enquiry.Closed> findAskedAgain(EnquiryId first) {
        return enquiries.listRepeats(first).reversed().stream()
                .flatMap(repeat -> enquiries.findToChange(repeat.id()).stream())
                .filter(Enquiry.Closed.class::isInstance)
                .map(Enquiry.Closed.class::cast)
                .filter(repeat -> repeat.outcome().equals(new Outcome.Joined(first)))
                .filter(repeat -> !persons.isErased(repeat.id()))
                .findFirst();
    }

    /// Takes the words of the repetition out of the first request, and no others.
    private Enquiry bringBack(
            Actor actor, Enquiry first, Person person, Enquiry.Closed joined, Offer offer, Instant now) {
        persons.find(joined.id())
                .ifPresent(again -> persons.update(first.id(), person.with(draft -> draft.withoutWords(again.said()))));
        Enquiry.Waiting second = joined.broughtBack(offer.promise(now));
        return life.change(Change.SET_APART, actor, joined, second, now, new Step.Promised(Duty.of(second.promise())));
    }

    /// Creates the second request where the repetition only added words to the first and has no row.
    private Optional<Work.Done> open(Actor actor, Enquiry first, Person person, Offer offer, Instant now) {
        persons.update(first.id(), person.with(PersonDraft::withoutLastWords));
        return opener.open(
                        actor,
                        Optional.empty(),
                        Sharing.ONE_PERSON,
                        first.topic(),
                        person.with(PersonDraft::withLastWordsOnly),
                        offer.promise(now))
                .map(second -> new Work.Done(second.enquiry()));
    }
}
