package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Step;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.DeskHours;
import fr.gpsusagers.enquiry.promise.DueTime;
import fr.gpsusagers.enquiry.promise.PromiseTerms;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.ListReadyDesks;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/// Records a call that did not reach the person, and plans the next one for another hour. The promise was kept, so that
/// the next due time is no new promise.
@UseCase(writes = true)
public class RecordAttempt {

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
        return new Holding(enquiries).ofAgent(actor, Right.TAKE, id, taken -> {
            Optional<Person> person = persons.findToChange(id);
            Optional<DueTime> next = nextDue(pack, taken, person, call, now);
            Enquiry.Waiting waiting = taken.tryAgain(
                    next.map(due -> taken.promise().continuedUntil(due.instant(), now))
                            .orElse(taken.promise()),
                    next.map(DueTime::begins).orElse(now));
            Enquiry.Waiting reachable =
                    call.attempt() == Attempt.WRONG_NUMBER ? byAnotherChannel(waiting, person) : waiting;
            enquiries.update(reachable);
            steps.add(reachable, Step.of(now, Step.Kind.ATTEMPTED, actor, facts(reachable, call.attempt())));
            return new Work.Done(reachable);
        });
    }

    private static Map<String, String> facts(Enquiry.Waiting waiting, Attempt attempt) {
        return Map.of(
                "result", attempt.word(),
                "attempt", String.valueOf(waiting.facts().attempts()),
                "desk", waiting.desk().value(),
                "due", waiting.promise().dueBy().toString());
    }

    /// At the hour that the person named; else the other half of a day, unless the person said when, and not before
    /// there is a place.
    private Optional<DueTime> nextDue(
            Pack pack, Enquiry.Taken taken, Optional<Person> person, UnansweredCall call, Instant now) {
        Optional<Desk> desk = pack.directory().findDesk(taken.desk());
        LocalDateTime here = FrenchTime.at(now);
        Optional<LocalDateTime> named = call.again().filter(hour -> hour.isAfter(here));
        return named.isPresent()
                ? desk.flatMap(one -> new DeskHours(one, pack.calendars()).nextHour(named.get(), terms.handling(one)))
                : desk.flatMap(one -> nextHalfDay(pack, one, person, now));
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

    /// A stranger answered: the number is forgotten, and the person written to where that is possible.
    private Enquiry.Waiting byAnotherChannel(Enquiry.Waiting waiting, Optional<Person> person) {
        person.ifPresent(known -> persons.update(waiting.id(), known.with(PersonDraft::withoutNumber)));
        return waiting.with(waiting.facts().with(waiting.topic().by(ChannelKind.EMAIL)));
    }
}
