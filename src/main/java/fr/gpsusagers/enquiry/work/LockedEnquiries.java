package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.staff.Right;
import java.util.Optional;
import java.util.function.Function;

/// Finds an enquiry that an agent may change, and locks it until the transaction ends.
@Singleton
public record LockedEnquiries(Enquiries enquiries) {

    /// Does something to an enquiry of the actor's desk, whatever its state.
    Work atDesk(Actor actor, Right right, EnquiryId id, Function<Enquiry, Work> work) {
        Optional<Enquiry> found = enquiries.findToChange(id);
        return found.filter(enquiry -> actor.may(right, enquiry.desk()))
                .map(work)
                .orElseGet(Work.NotYours::new);
    }

    /// Does something to an enquiry that this very agent has taken.
    Work inHand(Actor actor, Right right, EnquiryId id, Function<Enquiry.Taken, Work> work) {
        return atDesk(
                actor,
                right,
                id,
                enquiry -> enquiry instanceof Enquiry.Taken taken
                                && actor.agentId().equals(Optional.of(taken.agent()))
                        ? work.apply(taken)
                        : new Work.Overtaken(enquiry));
    }
}
