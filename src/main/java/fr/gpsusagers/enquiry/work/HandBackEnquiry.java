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
import java.util.Optional;

/// Puts an enquiry back into the list of its desk, with its due time.
@UseCase
public class HandBackEnquiry {

    private final Enquiries enquiries;
    private final Steps steps;

    public HandBackEnquiry(Enquiries enquiries, Steps steps) {
        this.enquiries = enquiries;
        this.steps = steps;
    }

    @Writes
    public Work handBack(Actor actor, EnquiryId id, Instant now) {
        return new Holding(enquiries).ofAgent(actor, Right.TAKE, id, taken -> {
            Enquiry.Waiting waiting = taken.handedBack();
            return new Work.Done(new Lifecycle(enquiries, steps)
                    .change(
                            Change.HAND_BACK,
                            actor,
                            taken,
                            waiting,
                            now,
                            new Step.HandedBack(Duty.at(waiting.desk()), Optional.empty())));
        });
    }
}
