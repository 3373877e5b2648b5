package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;
import java.util.Optional;

/// Erases one person who asks for it, by the reference of the enquiry, without waiting.
@UseCase
public class ErasePerson {

    private final Enquiries enquiries;
    private final Eraser eraser;

    public ErasePerson(Enquiries enquiries, Persons persons, Steps steps) {
        this.enquiries = enquiries;
        this.eraser = new Eraser(enquiries, persons, steps);
    }

    @Writes
    public Erasure erase(Actor actor, Reference reference, Instant now) {
        Optional<Enquiry> found = actor.mayErase() ? enquiries.find(reference) : Optional.empty();
        return found.map(Enquiry::id)
                .flatMap(enquiries::findToChange)
                .map(enquiry -> switch (enquiry) {
                    case Enquiry.Open _ -> new Erasure.StillOpen();
                    case Enquiry.Closed closed -> erase(actor, closed, now);
                })
                .orElseGet(Erasure.NotYours::new);
    }

    private Erasure erase(Actor actor, Enquiry.Closed closed, Instant now) {
        return closed.isFinal(now)
                ? new Erasure.Done(eraser.erase(actor, closed, now))
                : new Erasure.NotYet(closed.at().plus(Enquiry.UNDO));
    }
}
