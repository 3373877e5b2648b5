package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.enquiry.Enquiries.Pace;
import java.util.Optional;

/// Which shares of its callback blocks a desk can promise, from 0 to 1.
///
/// @param interrupted share that people spend on something else, and that chance takes: someone at the door, another
///     call, a morning of long ones
/// @param retries share of the rest that is kept free for second attempts
record Shares(double interrupted, double retries) {

    /// Assumed: what keeps people from calling is not measured.
    private static final double USUALLY_INTERRUPTED = 0.15;

    /// Until it is measured.
    private static final double USUAL_RETRIES = 0.15;

    private static final double MOST_RETRIES = 0.3;

    /// How much slower than it seems a desk is taken to be that cannot keep a promise.
    private static final double SLOWER = 0.1;

    static Shares of(Optional<Pace> pace) {
        double retries = pace.map(Pace::retryShare).orElse(USUAL_RETRIES);
        return new Shares(USUALLY_INTERRUPTED, Math.min(MOST_RETRIES, retries));
    }

    /// For second attempts and emergencies.
    double all() {
        return 1 - interrupted;
    }

    /// For first promises.
    double first() {
        return all() * (1 - retries);
    }

    /// For promises in the place of those that would be missed: a second miss is a failure.
    double again() {
        return first() - SLOWER;
    }
}
