package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.step.Duty;
import fr.gpsusagers.enquiry.step.Step;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Right;
import java.time.Instant;

/// Gives an agent the most pressing enquiry of his desks. Two agents never get the same one.
@UseCase(writes = true)
public class TakeNext {

    private final Enquiries enquiries;
    private final Steps steps;

    public TakeNext(Enquiries enquiries, Steps steps) {
        this.enquiries = enquiries;
        this.steps = steps;
    }

    public Work take(Actor actor, Instant now) {
        if (!(actor instanceof Actor.Staff staff) || !staff.agent().may(Right.TAKE)) {
            return new Work.NotYours();
        }
        return enquiries
                .findNext(staff.agent().desks(), now)
                .<Work>map(next -> take(staff, next, now))
                .orElseGet(Work.NothingToDo::new);
    }

    private Work take(Actor.Staff staff, Enquiry.Waiting next, Instant now) {
        Enquiry.Taken taken = next.takenBy(staff.agent().id(), now);
        return new Work.Done(new Lifecycle(enquiries, steps)
                .change(Change.TAKE, staff, next, taken, now, new Step.Taken(Duty.at(taken.desk()))));
    }
}
