package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Right;
import java.time.Instant;

/// Shows an agent the request of a caller who gives its reference and its code: what the citizen sees, and no more. The
/// history keeps that an agent looked.
@UseCase
public class FindForCaller {

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;

    public FindForCaller(Enquiries enquiries, Persons persons, Steps steps) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
    }

    public sealed interface Finding {

        /// @param bearer acts for the caller, who proved to be the citizen
        record Proven(Follow.Seen seen, Actor.Bearer bearer) implements Finding {}

        /// The reference or the code is wrong, and nothing tells which; or the agent may not answer callers.
        record NotYours() implements Finding {}
    }

    @Writes
    public Finding find(Actor actor, Reference reference, String code, Instant now) {
        if (!(actor instanceof Actor.Staff(var agent)) || !agent.may(Right.OPEN_ENQUIRY)) {
            return new Finding.NotYours();
        }
        return enquiries
                .find(reference)
                .filter(enquiry -> isProven(enquiry, code))
                .<Finding>map(enquiry -> proven(actor, enquiry, now))
                .orElseGet(Finding.NotYours::new);
    }

    private boolean isProven(Enquiry enquiry, String code) {
        return persons.findCode(enquiry.id())
                .filter(secret -> secret.isTyped(code))
                .isPresent();
    }

    private Finding proven(Actor actor, Enquiry enquiry, Instant now) {
        new Lifecycle(enquiries, steps)
                .recordOnly(Change.READ, actor, enquiry, now, new Step.Seen(Duty.at(enquiry.desk())));
        return new Finding.Proven(
                new SenderView(enquiries, persons, steps).show(enquiry), new Actor.Bearer(enquiry.id()));
    }
}
