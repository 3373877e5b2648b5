package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Right;
import java.time.Instant;

/// Records that the agent is working on the enquiry, for instance typing on its card, so that no timer takes it
/// away meanwhile.
@UseCase
public class TouchEnquiry {

    private final Enquiries enquiries;
    private final Steps steps;

    public TouchEnquiry(Enquiries enquiries, Steps steps) {
        this.enquiries = enquiries;
        this.steps = steps;
    }

    @Writes
    public Work touch(Actor actor, EnquiryId id, Instant now) {
        return new Holding(enquiries).ofAgent(actor, Right.TAKE, id, taken -> {
            Enquiry.Taken touched = taken.touched(now);
            return new Work.Done(new Lifecycle(enquiries, steps).change(Change.TOUCH, actor, taken, touched, now));
        });
    }
}
