package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.promise.DeskHours;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Selects the enquiries that a desk can no longer handle in time: the work ahead of them plus their own exceeds
/// the time left in its callback blocks. Skips enquiries that an agent is working on, even late ones.
///
/// @param handling time to handle one enquiry
record AtRisk(DeskHours hours, Duration handling) {

    /// Safety margin before the due time: time to act and to notify the citizen.
    static final Duration MARGIN = Duration.ofMinutes(10);

    /// @param owed the enquiries that the desk owes soon, earliest due time first
    List<Enquiry.Open> among(List<Enquiry.Open> owed, Instant now) {
        var late = new ArrayList<Enquiry.Open>();
        Duration work = Duration.ZERO;
        for (Enquiry.Open enquiry : owed) {
            if (enquiry.isInUse(now)) {
                continue;
            }
            Instant lastMoment = enquiry.promise().dueBy().minus(MARGIN);
            Duration needed = work.plus(isBeingHandled(enquiry, now) ? Duration.ZERO : handling);
            if (!now.isBefore(lastMoment) || needed.compareTo(hours.workBetween(now, lastMoment)) > 0) {
                late.add(enquiry);
            } else {
                work = needed;
            }
        }
        return late;
    }

    /// Whether an agent took it less than twice the handling time ago and is thus taken to be handling it.
    private boolean isBeingHandled(Enquiry enquiry, Instant now) {
        return enquiry instanceof Enquiry.Taken taken
                && now.isBefore(taken.since().plus(handling.multipliedBy(2)));
    }
}
