package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.enquiry.Enquiries.Pace;
import java.util.Optional;

/// The shares of its callback blocks that a desk can promise, from 0 to 1.
///
/// @param interrupted share that agents spend on other things: a visitor, another call
/// @param retries share of the rest that is reserved for second attempts
record Shares(double interrupted, double retries) {

    /// An assumption, to be replaced once a pilot measures it.
    private static final double USUALLY_INTERRUPTED = 0.15;

    /// Used until a desk has enough answered enquiries to measure it.
    private static final double USUAL_RETRIES = 0.15;

    private static final double MOST_RETRIES = 0.3;

    /// Further share held back at a desk that has just missed a promise.
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

    /// For a promise that replaces a missed one: missing it again would be a failure.
    double again() {
        return first() - SLOWER;
    }
}
