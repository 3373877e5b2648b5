package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Optional;

/// Takes a closing back, within ten minutes, by the agent who made it.
@UseCase
public class ReopenEnquiry {

    private final Enquiries enquiries;
    private final Steps steps;

    public ReopenEnquiry(Enquiries enquiries, Steps steps) {
        this.enquiries = enquiries;
        this.steps = steps;
    }

    @Writes
    public Work reopen(Actor actor, EnquiryId id, Instant now) {
        findJoinedTo(enquiries.find(id)).ifPresent(enquiries::findToChange);
        return new Holding(enquiries)
                .ofDesk(
                        actor,
                        Right.CLOSE,
                        id,
                        enquiry -> enquiry instanceof Enquiry.Closed closed
                                        && actor.agentId()
                                                .filter(agent -> closed.canBeUndone(agent, now))
                                                .isPresent()
                                ? reopen(actor, closed, now)
                                : new Work.Overtaken(enquiry));
    }

    private Work reopen(Actor actor, Enquiry.Closed closed, Instant now) {
        var life = new Lifecycle(enquiries, steps);
        findJoinedTo(Optional.of(closed))
                .flatMap(enquiries::findToChange)
                .ifPresent(other -> life.countOneRepetitionLess(other, now));
        Enquiry.Taken taken = closed.reopened(actor.agentId().orElseThrow(), now);
        return new Work.Done(
                life.change(Change.REOPEN, actor, closed, taken, now, new Step.Reopened(Duty.of(taken.promise()))));
    }

    /// The request that this one was joined to. It is locked first, as where a request is split off.
    private static Optional<EnquiryId> findJoinedTo(Optional<Enquiry> enquiry) {
        return enquiry.filter(Enquiry.Closed.class::isInstance)
                .map(Enquiry.Closed.class::cast)
                .map(Enquiry.Closed::outcome)
                .filter(Outcome.Joined.class::isInstance)
                .map(joined -> ((Outcome.Joined) joined).other());
    }
}
