package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.promise.DeskHours;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Which of the enquiries that a desk owes soon it can no longer call in time: those for which the work before them,
/// and their own, no longer fits into what is left of its blocks. What an agent works on at this moment is his, even
/// when it is late.
///
/// @param handling what one takes
record AtRisk(DeskHours hours, Duration handling) {

    /// So much before the last moment, so that there is time to act and to tell.
    static final Duration MARGIN = Duration.ofMinutes(10);

    /// @param owed what the desk owes soon, most pressing first
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

    /// Someone took it a moment ago, and is at it.
    private boolean isBeingHandled(Enquiry enquiry, Instant now) {
        return enquiry instanceof Enquiry.Taken taken
                && now.isBefore(taken.since().plus(handling.multipliedBy(2)));
    }
}
