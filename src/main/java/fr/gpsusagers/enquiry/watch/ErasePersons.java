package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.job.OneByOne;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Erases those whose enquiries are closed: number, name, words, and what agents noted of them.
@UseCase
public class ErasePersons {

    private final Enquiries enquiries;
    private final Eraser eraser;
    private final OneByOne oneByOne;

    public ErasePersons(Enquiries enquiries, Persons persons, Steps steps, OneByOne oneByOne) {
        this.enquiries = enquiries;
        this.eraser = new Eraser(enquiries, persons, steps);
        this.oneByOne = oneByOne;
    }

    /// Of which closed enquiries.
    public enum Due {
        /// Closed thirty days ago: what the product promises.
        IN_TIME,
        /// All whose closing nobody can take back any more.
        AT_ONCE
    }

    /// Erases each person in a transaction of its own.
    public Erasure erase(Actor actor, Due due, Instant now) {
        if (!actor.mayErase()) {
            return new Erasure.NotYours();
        }
        Instant closedBy = due == Due.IN_TIME ? now.minus(Enquiry.KEPT) : now;
        var erased = new AtomicInteger();
        oneByOne.each(
                "erasing",
                enquiries.listToErase(closedBy),
                Function.identity(),
                id -> enquiries
                        .findToChange(id)
                        .filter(Enquiry.Closed.class::isInstance)
                        .map(Enquiry.Closed.class::cast)
                        .filter(closed -> !closed.at().isAfter(closedBy) && closed.isFinal(now))
                        .ifPresent(closed -> erased.addAndGet(eraser.erase(actor, closed, now))));
        return new Erasure.Done(erased.get());
    }
}
