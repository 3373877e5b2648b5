package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Step.Reason;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.enquiry.promise.PromiseTerms;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.desk.ShowTeams;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A request was closed because another body would answer, and that one did not get it: it comes back to the list, with
/// a new time, as it would be lost otherwise.
@UseCase
public class BringBackEnquiry {

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;
    private final ShowTeams showTeams;

    public BringBackEnquiry(Enquiries enquiries, Persons persons, Steps steps, ShowTeams showTeams) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
        this.showTeams = showTeams;
    }

    @Writes
    public Rescue bringBack(Actor actor, Pack pack, EnquiryId id, Instant now) {
        if (!(actor instanceof Actor.Clockwork)) {
            return new Rescue.NotYours();
        }
        Optional<Enquiry> returned = enquiries
                .findToChange(id)
                .filter(Enquiry.Closed.class::isInstance)
                .map(Enquiry.Closed.class::cast)
                .filter(closed -> closed.outcome() instanceof Outcome.OrientedElsewhere)
                .flatMap(closed -> offer(pack, closed, now).map(offer -> bringBack(actor, closed, offer, now)));
        return new Rescue.Rescued(List.of(), returned.stream().toList());
    }

    private Optional<Offer> offer(Pack pack, Enquiry.Closed closed, Instant now) {
        var conditions = PromiseConditions.of(closed.topic(), persons.find(closed.id()));
        return new PromiseTerms(enquiries, showTeams.show(now), pack, now)
                .offer(closed.topic().contact(), conditions.withoutDeadline());
    }

    private Enquiry bringBack(Actor actor, Enquiry.Closed closed, Offer offer, Instant now) {
        Enquiry.Waiting waiting = closed.broughtBack(offer.renewed(closed.promise(), now));
        var duty = Duty.of(waiting.promise());
        return new Lifecycle(enquiries, steps)
                .change(
                        Change.RETURN,
                        actor,
                        closed,
                        waiting,
                        now,
                        new Step.Reopened(duty, Optional.of(Reason.UNDELIVERED)),
                        new Step.HandedBack(duty, Optional.of(Reason.UNDELIVERED)));
    }
}
