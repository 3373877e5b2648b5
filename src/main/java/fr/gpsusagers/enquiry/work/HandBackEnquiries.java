package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;

/// Puts everything that an agent holds back into the lists of its desks, with its due times: the agent leaves, and
/// colleagues cannot take what somebody holds.
@UseCase
public class HandBackEnquiries {

    private final Enquiries enquiries;
    private final HandBackEnquiry handBackEnquiry;

    public HandBackEnquiries(Enquiries enquiries, Steps steps) {
        this.enquiries = enquiries;
        this.handBackEnquiry = new HandBackEnquiry(enquiries, steps);
    }

    /// Returns the last one that went back.
    @Writes
    public Work handBack(Actor actor, Instant now) {
        return actor instanceof Actor.Staff(var agent)
                ? enquiries.listTakenBy(agent.id()).stream()
                        .map(Enquiry::id)
                        .map(held -> handBackEnquiry.handBack(actor, held, now))
                        .filter(Work.Done.class::isInstance)
                        .reduce((_, last) -> last)
                        .orElseGet(Work.NothingToDo::new)
                : new Work.NotYours();
    }
}
