package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Gives an agent the most pressing enquiry of his desks. Two agents never get the same one.
@UseCase
public class TakeNext {

    /// More requests in safe hours than the desks of an agent can call in a day.
    private static final int MOST_IN_SAFE_HOURS = 200;

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;

    public TakeNext(Enquiries enquiries, Persons persons, Steps steps) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
    }

    @Writes
    public Work take(Actor actor, Instant now) {
        if (!(actor instanceof Actor.Staff staff) || !staff.agent().may(Right.TAKE)) {
            return new Work.NotYours();
        }
        return findInSafeHour(staff.agent().desks(), now)
                .or(() -> enquiries.findNext(staff.agent().desks(), now))
                .<Work>map(next -> take(staff, next, now))
                .orElseGet(Work.NothingToDo::new);
    }

    /// Finds a request whose citizen can be called safely now. It comes first: the next safe hour may be a week away.
    private Optional<Enquiry.Waiting> findInSafeHour(Set<DeskId> desks, Instant now) {
        return new OpenLines(persons, steps)
                .of(enquiries.listInSafeHours(desks, MOST_IN_SAFE_HOURS)).stream()
                        .filter(line -> line.isSafeHour(now))
                        .map(ToDo.Line::enquiry)
                        .filter(Enquiry.Waiting.class::isInstance)
                        .flatMap(waiting -> enquiries.findFree(waiting.id()).filter(waiting::equals).stream())
                        .map(Enquiry.Waiting.class::cast)
                        .findFirst();
    }

    private Work take(Actor.Staff staff, Enquiry.Waiting next, Instant now) {
        Enquiry.Taken taken = next.takenBy(staff.agent().id(), now);
        return new Work.Done(new Lifecycle(enquiries, steps)
                .change(Change.TAKE, staff, next, taken, now, new Step.Taken(Duty.at(taken.desk()))));
    }
}
