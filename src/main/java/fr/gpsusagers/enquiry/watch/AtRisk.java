package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.promise.DeskPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Selects the enquiries that a desk can no longer handle in time: the work ahead of them plus their own exceeds
/// the time left in its callback blocks. Skips enquiries that an agent is working on, even late ones.
record AtRisk(DeskPlan plan) {

    /// @param owed the enquiries that the desk owes soon, earliest due time first
    List<Enquiry.Open> among(List<Enquiry.Open> owed, Instant now) {
        var late = new ArrayList<Enquiry.Open>();
        DeskPlan.Kept kept = plan.kept(now);
        for (Enquiry.Open enquiry : owed) {
            if (!enquiry.isInUse(now) && !kept.add(enquiry.promise(), work(enquiry, now))) {
                late.add(enquiry);
            }
        }
        return late;
    }

    /// No work if an agent took it less than twice the handling time ago and is thus taken to be handling it.
    private Duration work(Enquiry enquiry, Instant now) {
        boolean isBeingHandled = enquiry instanceof Enquiry.Taken taken
                && now.isBefore(taken.since().plus(plan.handling().multipliedBy(2)));
        return isBeingHandled ? Duration.ZERO : plan.handling();
    }
}
