package fr.gpsusagers.enquiry.erase;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;

/// Erases those whose enquiries are closed: number, name, words, and what agents noted of them.
@UseCase
public class ErasePersons {

    private final Enquiries enquiries;
    private final Eraser eraser;

    public ErasePersons(Enquiries enquiries, Persons persons, Steps steps) {
        this.enquiries = enquiries;
        this.eraser = new Eraser(enquiries, persons, steps);
    }

    /// Of which closed enquiries.
    public enum Due {
        /// Closed thirty days ago: what the product promises.
        IN_TIME,
        /// All whose closing nobody can take back any more.
        AT_ONCE
    }

    @Writes
    public Erasure erase(Actor actor, Due due, Instant now) {
        if (!actor.mayErase()) {
            return new Erasure.NotYours();
        }
        Instant closedBy = due == Due.IN_TIME ? now.minus(Enquiry.KEPT) : now;
        return new Erasure.Done(enquiries.listToErase(closedBy).stream()
                .filter(closed -> closed.isFinal(now))
                .mapToInt(closed -> eraser.erase(actor, closed, now))
                .sum());
    }
}
