package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Right;
import java.time.Instant;

/// Gives an agent the one enquiry that he chose from the list.
@UseCase
public class TakeEnquiry {

    private final Enquiries enquiries;
    private final Steps steps;

    public TakeEnquiry(Enquiries enquiries, Steps steps) {
        this.enquiries = enquiries;
        this.steps = steps;
    }

    @Writes
    public Work take(Actor actor, EnquiryId id, Instant now) {
        return new Holding(enquiries).ofDesk(actor, Right.TAKE, id, enquiry -> switch (enquiry) {
            case Enquiry.Waiting waiting -> take(actor, waiting, now);
            case Enquiry.Taken taken
            when actor.agentId().filter(taken.agent()::equals).isPresent() -> new Work.Done(taken);
            case Enquiry.Taken taken -> new Work.Overtaken(taken);
            case Enquiry.Closed closed -> new Work.Overtaken(closed);
        });
    }

    private Work take(Actor actor, Enquiry.Waiting waiting, Instant now) {
        Enquiry.Taken taken = waiting.takenBy(actor.agentId().orElseThrow(), now);
        return new Work.Done(new Lifecycle(enquiries, steps)
                .change(Change.TAKE, actor, waiting, taken, now, new Step.Taken(Duty.at(taken.desk()))));
    }
}
