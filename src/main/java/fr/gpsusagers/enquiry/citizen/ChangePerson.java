package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.AnswerHours;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.enquiry.promise.Promising;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// Lets the citizen add to a request or correct it: words, moments, first name, another number, « écrivez-moi ». A form
/// that changes nothing leaves no trace: the history would say that the citizen has changed the request.
@UseCase
public class ChangePerson {

    private final Persons persons;
    private final Lifecycle life;
    private final SenderView view;
    private final Promising promising;
    private final SetApart apart;

    public ChangePerson(Enquiries enquiries, Persons persons, Lifecycle life, SenderView view, Promising promising) {
        this.persons = persons;
        this.life = life;
        this.view = view;
        this.promising = promising;
        this.apart = new SetApart(enquiries, persons, life);
    }

    /// Fills in the fields to change; the others stay as they are.
    @FunctionalInterface
    public interface Correction extends Consumer<PersonDraft> {

        /// Whether the added words tell of a danger: the request then asks for caution.
        default boolean tellsDanger() {
            return false;
        }

        /// Whether the citizen says that calls and messages are safe: nothing then asks for caution any more, unless
        /// the subject itself does.
        default boolean saysSafe() {
            return false;
        }
    }

    @Writes
    public Follow change(Actor actor, Pack pack, Correction change, Instant now) {
        if (!(actor instanceof Actor.Bearer bearer)) {
            return new Follow.NotYours();
        }
        holdAddresses(bearer.enquiry(), change);
        Optional<Enquiry> found = view.findToChange(bearer.enquiry());
        return found.map(enquiry -> switch (enquiry) {
                    case Enquiry.Open open -> changeOpen(actor, pack, open, change, now);
                    case Enquiry.Closed closed ->
                        view.findOpenFirst(closed)
                                .map(first -> changeJoined(actor, pack, closed, first, change, now))
                                .orElseGet(() -> new Follow.TooLate(closed));
                })
                .orElseGet(Follow.NotYours::new);
    }

    /// Locks the old and the new number and mail before any row, in the same order as opening a request does.
    private void holdAddresses(EnquiryId id, Consumer<PersonDraft> change) {
        persons.find(id).ifPresent(before -> {
            persons.lock(before);
            persons.lock(before.with(change));
        });
    }

    private Follow changeOpen(Actor actor, Pack pack, Enquiry.Open open, Correction change, Instant now) {
        Optional<Person> before = persons.findToChange(open.id());
        if (before.isEmpty()) {
            return new Follow.NotYours();
        }
        Optional<Person> after = before.map(person -> person.with(change));
        var topic = new ChangedTopic(pack, open.topic());
        Enquiry.Open changed = after.map(person -> open.with(open.facts().with(topic.after(change, person))))
                .orElse(open);
        if (before.equals(after) && open.equals(changed)) {
            return view.show(open);
        }
        boolean sameHours = before.map(Person::answerHours).equals(after.map(Person::answerHours))
                && open.topic().isAnsweredInWriting() == changed.topic().isAnsweredInWriting();
        Optional<Enquiry.Open> fitting = sameHours ? Optional.of(changed) : fit(pack, changed, after, now);
        if (fitting.isEmpty()) {
            return nobodyThen(pack, changed, now).orElseGet(() -> view.show(open));
        }
        boolean sameAddresses = before.map(Person::number).equals(after.map(Person::number))
                && before.map(Person::mail).equals(after.map(Person::mail));
        Enquiry.Open own = sameAddresses ? open : apart.handOver(open, now);
        after.ifPresent(person -> persons.update(own.id(), person));
        Promise promise = fitting.get().promise();
        Enquiry.Open kept = at(own.with(own.facts().with(fitting.get().topic())), promise);
        Step step = step(before, after, Duty.of(promise), topic.lifted(kept.topic()));
        life.change(change(before, after), actor, own, kept, now, step);
        return view.show(kept);
    }

    private Optional<Follow> nobodyThen(Pack pack, Enquiry.Open changed, Instant now) {
        return promising
                .each(pack, now)
                .desks(changed.topic().reply())
                .forContact(changed.topic().contact())
                .map(Follow.NobodyThen::new);
    }

    /// Keeps a request that an agent holds at its desk.
    private Optional<Offer> offer(Pack pack, Enquiry.Open changed, PromiseConditions conditions, Instant now) {
        var terms = promising.each(pack, now);
        return changed instanceof Enquiry.Taken
                ? pack.directory().findDesk(changed.desk()).flatMap(desk -> terms.offerOfDesk(desk, conditions))
                : terms.offerForContact(changed.topic().contact(), conditions);
    }

    private static Enquiry.Open at(Enquiry.Open enquiry, Promise promise) {
        Enquiry.Open moved = enquiry.desk().equals(promise.desk()) ? enquiry : enquiry.movedTo(promise.desk());
        return moved.with(moved.facts().with(promise));
    }

    /// Adapts the promise to the new hours of the citizen, or to one who is called from now on: a written answer was
    /// promised for any hour, perhaps by a desk that only writes. Empty if no desk calls at these hours.
    private Optional<Enquiry.Open> fit(Pack pack, Enquiry.Open changed, Optional<Person> after, Instant now) {
        AnswerHours hours = after.map(Person::answerHours).orElseGet(AnswerHours.AnyTime::new);
        if (changed.topic().isAnsweredInWriting()) {
            return Optional.of(changed);
        }
        Promise promise = changed.promise();
        boolean keeps = hours.isAnyTime()
                && pack.directory()
                        .findDesk(changed.desk())
                        .filter(desk -> desk.calling().isNone())
                        .isEmpty();
        return keeps
                ? Optional.of(at(changed, promise.continued(Optional.empty(), promise.dueBy(), now)))
                : offer(pack, changed, PromiseConditions.of(changed.topic(), after), now)
                        .map(offer -> at(
                                changed.with(changed.facts().with(offer.applyTo(changed.topic()))),
                                promise.at(offer.desk().id())
                                        .continued(
                                                offer.notBefore(), offer.due().instant(), now)));
    }

    /// Handles a change to a request that was joined to another. The agent gets the change as a separate request.
    /// The other request may belong to a different citizen, so it stays unchanged.
    private Follow changeJoined(
            Actor actor, Pack pack, Enquiry.Closed joined, Enquiry.Open first, Correction change, Instant now) {
        Optional<Person> before = persons.findToChange(joined.id());
        if (before.isEmpty()) {
            return new Follow.NotYours();
        }
        Optional<Person> after = before.map(person -> person.with(change));
        if (before.equals(after) && !change.tellsDanger()) {
            return view.show(joined);
        }
        after.ifPresent(person -> persons.update(joined.id(), person));
        life.recordOnly(
                change(before, after), actor, joined, now, step(before, after, Duty.NOT_SAID, Optional.empty()));
        Optional<Enquiry> own = after.flatMap(person -> apart.onItsOwn(joined, first, person, now)
                .map(waiting -> life.change(
                        Change.FOLLOW_CORRECTION,
                        actor,
                        waiting,
                        waiting.with(
                                waiting.facts().with(new ChangedTopic(pack, waiting.topic()).after(change, person))),
                        now)));
        return view.show(own.orElse(joined));
    }

    private static Change change(Optional<Person> before, Optional<Person> after) {
        return addsWords(before, after) ? Change.ADD_WORDS : Change.CORRECT;
    }

    private static Step step(Optional<Person> before, Optional<Person> after, Duty duty, Optional<Caution> lifted) {
        return addsWords(before, after) ? new Step.WordsAdded(duty) : new Step.Changed(duty, lifted);
    }

    private static boolean addsWords(Optional<Person> before, Optional<Person> after) {
        return !before.map(Person::words).equals(after.map(Person::words));
    }
}
