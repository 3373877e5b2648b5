package fr.gpsusagers.enquiry.erase;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;

/// Erases the citizen of a withdrawn request at once. An agent may have mistyped the number, and the message
/// with the secret code may have reached a stranger. After the erasure, the code opens nothing and the
/// withdrawal is final.
@UseCase
public class EraseWithdrawn {

    private final Enquiries enquiries;
    private final Eraser eraser;

    public EraseWithdrawn(Enquiries enquiries, Persons persons, Steps steps) {
        this.enquiries = enquiries;
        this.eraser = new Eraser(enquiries, persons, steps);
    }

    @Writes
    public Erasure erase(Actor actor, Instant now) {
        if (!(actor instanceof Actor.Bearer bearer)) {
            return new Erasure.NotYours();
        }
        return enquiries
                .findToChange(bearer.enquiry())
                .map(enquiry -> switch (enquiry) {
                    case Enquiry.Open _ -> new Erasure.StillOpen();
                    case Enquiry.Closed closed ->
                        closed.outcome() instanceof Outcome.Withdrawn
                                ? new Erasure.Done(eraser.erase(actor, closed, now))
                                : new Erasure.NotYours();
                })
                .orElseGet(Erasure.NotYours::new);
    }
}
