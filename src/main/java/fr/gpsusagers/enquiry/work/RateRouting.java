package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Rating;
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

/// « Le bon service du premier coup ? », asked for one closed request in twenty: what the orientation is worth, as
/// those who answer see it.
@UseCase
public class RateRouting {

    private final Enquiries enquiries;
    private final Steps steps;

    public RateRouting(Enquiries enquiries, Steps steps) {
        this.enquiries = enquiries;
        this.steps = steps;
    }

    /// Says it once: who closed the request, while it can still be taken back.
    @Writes
    public Work rate(Actor actor, EnquiryId id, Rating rating, Instant now) {
        return new Holding(enquiries)
                .ofDesk(
                        actor,
                        Right.CLOSE,
                        id,
                        enquiry -> enquiry instanceof Enquiry.Closed closed && mayRate(actor, closed, now)
                                ? rate(actor, closed, rating, now)
                                : new Work.Overtaken(enquiry));
    }

    private boolean mayRate(Actor actor, Enquiry.Closed closed, Instant now) {
        return closed.isSampled()
                && actor.agentId()
                        .filter(agent -> closed.canBeUndone(agent, now))
                        .isPresent()
                && steps.list(closed.id()).stream().noneMatch(recorded -> recorded.step() instanceof Step.Rated);
    }

    private Work rate(Actor actor, Enquiry.Closed closed, Rating rating, Instant now) {
        new Lifecycle(enquiries, steps)
                .recordOnly(
                        Change.RATE,
                        actor,
                        closed,
                        now,
                        new Step.Rated(
                                Duty.at(closed.desk()),
                                Optional.of(rating),
                                Optional.of(closed.topic().lastQuestion())));
        return new Work.Done(closed);
    }
}
