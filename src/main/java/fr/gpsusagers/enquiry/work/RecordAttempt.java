package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.DueTime;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.enquiry.promise.PromiseTerms;
import fr.gpsusagers.enquiry.promise.Promising;
import fr.gpsusagers.enquiry.work.Work.Refusal;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.Right;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/// Records a call that did not settle the request, and plans the next one. The promise was kept by calling, so the
/// next due time continues it and counts as no renewal.
@UseCase
public class RecordAttempt {

    /// Limit for a callback hour: nobody knows further ahead which agents will be there.
    public static final Duration FARTHEST = Duration.ofDays(30);

    private final Persons persons;
    private final Lifecycle life;
    private final LockedEnquiries locked;
    private final Promising promising;

    public RecordAttempt(Persons persons, Lifecycle life, LockedEnquiries locked, Promising promising) {
        this.persons = persons;
        this.life = life;
        this.locked = locked;
        this.promising = promising;
    }

    @Writes
    public Work record(Actor actor, Pack pack, EnquiryId id, UnansweredCall call, Instant now) {
        return locked.inHand(
                actor, Right.TAKE, id, taken -> record(actor, pack, taken, persons.findToChange(id), call, now));
    }

    private Work record(
            Actor actor, Pack pack, Enquiry.Taken taken, Optional<Person> person, UnansweredCall call, Instant now) {
        var conditions = PromiseConditions.of(taken.topic(), person);
        var terms = promising.each(pack, now);
        Optional<Refusal> why = call.again().flatMap(hour -> findRefusal(terms, taken, conditions, hour));
        if (why.isPresent()) {
            return new Work.Refused(taken, why.get());
        }
        Enquiry.Waiting waiting = call.attempt() == Attempt.WRONG_NUMBER
                ? byAnotherChannel(terms, taken, person)
                : calledAgain(terms, taken, conditions, call);
        return new Work.Done(life.change(Change.ATTEMPT, actor, taken, waiting, now, step(waiting, call.attempt())));
    }

    private static Enquiry.Waiting calledAgain(
            PromiseTerms terms, Enquiry.Taken taken, PromiseConditions conditions, UnansweredCall call) {
        Promise promise = isStillAhead(terms, taken, call)
                ? taken.promise()
                        .continued(taken.promise().notBefore(), taken.promise().dueBy(), terms.now())
                : nextDue(terms, taken, conditions, call)
                        .map(due -> taken.promise().continued(Optional.of(due.begins()), due.instant(), terms.now()))
                        .orElse(taken.promise());
        return call.attempt().isInVain() ? taken.tryAgain(promise) : taken.callLater(promise);
    }

    /// Whether the agent called before the promised time, and the citizen asked for no other: that time remains.
    private static boolean isStillAhead(PromiseTerms terms, Enquiry.Taken taken, UnansweredCall call) {
        return call.again().isEmpty() && !taken.promise().isReleased(terms.now());
    }

    /// Checks that the hour the citizen asked for can be kept.
    private static Optional<Refusal> findRefusal(
            PromiseTerms terms, Enquiry.Taken taken, PromiseConditions conditions, LocalDateTime hour) {
        LocalDateTime here = FrenchTime.at(terms.now());
        if (!hour.isAfter(here)) {
            return Optional.of(new Refusal.InThePast());
        }
        if (hour.isAfter(here.plus(FARTHEST))) {
            return Optional.of(new Refusal.TooFarAway());
        }
        return nextHour(terms, taken, conditions, hour)
                .map(DueTime::from)
                .filter(next -> !next.equals(hour))
                .map(Refusal.OutsideHours::new);
    }

    private static Optional<DueTime> nextHour(
            PromiseTerms terms, Enquiry.Taken taken, PromiseConditions conditions, LocalDateTime hour) {
        return terms.desks(conditions.reply())
                .find(taken.desk())
                .flatMap(desk -> terms.hours(desk, conditions.reply())
                        .nextHour(hour, conditions.answerHours(), terms.handling(desk, conditions.reply())));
    }

    /// Plans the next call: at the hour the citizen asked for; else in a half-day with room, the other half of the day
    /// first.
    private static Optional<DueTime> nextDue(
            PromiseTerms terms, Enquiry.Taken taken, PromiseConditions conditions, UnansweredCall call) {
        LocalDateTime here = FrenchTime.at(terms.now());
        return call.again().isPresent()
                ? nextHour(terms, taken, conditions, call.again().get())
                : terms.desks(conditions.reply())
                        .find(taken.desk())
                        .flatMap(desk -> terms.planWithCaller(desk, conditions.reply())
                                .findNext(conditions, here, HalfDay.of(here).other()));
    }

    private static Step step(Enquiry.Waiting waiting, Attempt attempt) {
        return new Step.Attempted(
                Duty.of(waiting.promise()),
                Optional.of(attempt),
                Optional.of(waiting.facts().attempts()));
    }

    /// A stranger answered: deletes the number and switches the request to a written answer, to be read on the site if
    /// the citizen left no mail address. The answer is promised from the time that the desk gives to writing.
    private Enquiry.Waiting byAnotherChannel(PromiseTerms terms, Enquiry.Taken taken, Optional<Person> person) {
        person.ifPresent(known -> persons.update(taken.id(), known.with(PersonDraft::withoutNumber)));
        ChannelKind written = person.flatMap(Person::mail).isPresent() ? ChannelKind.EMAIL : ChannelKind.FORM;
        Topic topic = taken.topic().by(written);
        Promise promise = terms.desks(topic.reply())
                .find(taken.desk())
                .flatMap(desk -> terms.planWithCaller(desk, topic.reply())
                        .findFirst(PromiseConditions.of(topic, person), FrenchTime.at(terms.now())))
                .map(due -> taken.promise().continued(Optional.empty(), due.instant(), terms.now()))
                .orElse(taken.promise());
        Enquiry.Waiting waiting = taken.tryAgain(promise);
        return waiting.with(waiting.facts().with(topic));
    }

    /// A call that did not settle the request.
    ///
    /// @param again the hour the citizen asked for: « rappelez-moi vers 15 h »; empty to plan a half-day
    public record UnansweredCall(Attempt attempt, Optional<LocalDateTime> again) {

        public static UnansweredCall of(Attempt attempt) {
            return new UnansweredCall(attempt, Optional.empty());
        }
    }
}
