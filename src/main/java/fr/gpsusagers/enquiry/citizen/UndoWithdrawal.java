package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;

/// Takes a withdrawal back, within ten minutes: the request waits at its desk again, with its promise. If the promise
/// is missed by then, a new one follows as for any other request. Changes nothing once the person is erased.
@UseCase
public class UndoWithdrawal {

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;

    public UndoWithdrawal(Enquiries enquiries, Persons persons, Steps steps) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
    }

    @Writes
    public Follow undo(Actor actor, Instant now) {
        if (!(actor instanceof Actor.Bearer bearer)) {
            return new Follow.NotYours();
        }
        return enquiries
                .findToChange(bearer.enquiry())
                .map(enquiry -> enquiry instanceof Enquiry.Closed closed
                                && closed.canBeTakenBack(now)
                                && persons.find(closed.id()).isPresent()
                        ? askAfterAll(actor, closed, now)
                        : enquiry)
                .<Follow>map(new SenderView(enquiries, persons, steps)::show)
                .orElseGet(Follow.NotYours::new);
    }

    private Enquiry askAfterAll(Actor actor, Enquiry.Closed closed, Instant now) {
        Enquiry.Waiting waiting = closed.broughtBack(closed.promise());
        return new Lifecycle(enquiries, steps)
                .change(
                        Change.ASK_AFTER_ALL,
                        actor,
                        closed,
                        waiting,
                        now,
                        new Step.Reopened(Duty.of(waiting.promise())));
    }
}
