package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.DeskHours;
import fr.gpsusagers.enquiry.promise.DueTime;
import fr.gpsusagers.enquiry.promise.PromiseTerms;
import fr.gpsusagers.enquiry.work.Work.Refusal;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.ListReadyDesks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/// Records a call that did not settle the request, and plans the next one. The promise was kept by calling, so the
/// next due time continues it and counts as no renewal.
@UseCase(writes = true)
public class RecordAttempt {

    /// Limit for a callback hour: nobody knows further ahead which agents will be there.
    public static final Duration FARTHEST = Duration.ofDays(30);

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;
    private final PromiseTerms terms;

    public RecordAttempt(Enquiries enquiries, Persons persons, Steps steps, ListReadyDesks readyDesks) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
        this.terms = new PromiseTerms(enquiries, readyDesks);
    }

    public Work record(Actor actor, Pack pack, EnquiryId id, UnansweredCall call, Instant now) {
        return new Holding(enquiries)
                .ofAgent(
                        actor,
                        Right.TAKE,
                        id,
                        taken -> findRefusal(pack, taken, call, now)
                                .<Work>map(why -> new Work.Refused(taken, why))
                                .orElseGet(() -> record(actor, pack, taken, call, now)));
    }

    /// Checks that the hour the citizen asked for can be kept.
    private Optional<Refusal> findRefusal(Pack pack, Enquiry.Taken taken, UnansweredCall call, Instant now) {
        LocalDateTime here = FrenchTime.at(now);
        if (call.again().filter(hour -> !hour.isAfter(here)).isPresent()) {
            return Optional.of(new Refusal.InThePast());
        }
        if (call.again().filter(hour -> hour.isAfter(here.plus(FARTHEST))).isPresent()) {
            return Optional.of(new Refusal.TooFarAway());
        }
        return call.again()
                .flatMap(hour -> nextHour(pack, taken, hour)
                        .map(DueTime::from)
                        .filter(next -> !next.equals(hour))
                        .map(Refusal.OutsideHours::new));
    }

    private Optional<DueTime> nextHour(Pack pack, Enquiry.Taken taken, LocalDateTime hour) {
        return pack.directory()
                .findDesk(taken.desk())
                .flatMap(desk -> new DeskHours(desk, pack.calendars()).nextHour(hour, terms.handling(desk)));
    }

    private Work record(Actor actor, Pack pack, Enquiry.Taken taken, UnansweredCall call, Instant now) {
        Optional<Person> person = persons.findToChange(taken.id());
        Optional<DueTime> next = nextDue(pack, taken, person, call, now);
        var promise = next.map(due -> taken.promise().continuedUntil(due.instant(), now))
                .orElse(taken.promise());
        Instant notBefore = next.map(DueTime::begins).orElse(now);
        Enquiry.Waiting waiting =
                call.attempt().isInVain() ? taken.tryAgain(promise, notBefore) : taken.callLater(promise, notBefore);
        Enquiry.Waiting reachable =
                call.attempt() == Attempt.WRONG_NUMBER ? byAnotherChannel(waiting, person) : waiting;
        return new Work.Done(new Lifecycle(enquiries, steps)
                .change(Change.ATTEMPT, actor, taken, reachable, now, facts(reachable, call.attempt())));
    }

    private static Map<String, String> facts(Enquiry.Waiting waiting, Attempt attempt) {
        return Map.of(
                "result", attempt.word(),
                "attempt", String.valueOf(waiting.facts().attempts()),
                "desk", waiting.desk().value(),
                "due", waiting.promise().dueBy().toString());
    }

    /// Plans the next call: at the hour the citizen asked for; else in the other half of the day, or the half that
    /// the citizen prefers, and not before the desk has a free place.
    private Optional<DueTime> nextDue(
            Pack pack, Enquiry.Taken taken, Optional<Person> person, UnansweredCall call, Instant now) {
        return call.again().isPresent()
                ? nextHour(pack, taken, call.again().get())
                : pack.directory().findDesk(taken.desk()).flatMap(desk -> nextHalfDay(pack, desk, person, now));
    }

    private Optional<DueTime> nextHalfDay(Pack pack, Desk desk, Optional<Person> person, Instant now) {
        LocalDateTime here = FrenchTime.at(now);
        HalfDay preferred = person.map(Person::moments)
                .filter(moments -> moments.size() == 1)
                .map(moments -> moments.iterator().next())
                .orElse(HalfDay.of(here).other());
        return new DeskHours(desk, pack.calendars())
                .nextHalfDay(here, preferred, firstFree(pack, desk, now).orElse(here));
    }

    private Optional<LocalDateTime> firstFree(Pack pack, Desk desk, Instant now) {
        return terms.offer(pack, desk, Precedence.IN_TURN, now)
                .map(offer -> offer.due().by());
    }

    /// A stranger answered: deletes the number and switches the request to a written answer.
    private Enquiry.Waiting byAnotherChannel(Enquiry.Waiting waiting, Optional<Person> person) {
        person.ifPresent(known -> persons.update(waiting.id(), known.with(PersonDraft::withoutNumber)));
        return waiting.with(waiting.facts().with(waiting.topic().by(ChannelKind.EMAIL)));
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
