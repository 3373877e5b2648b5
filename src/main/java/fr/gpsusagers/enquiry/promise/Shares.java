package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.enquiry.Enquiries.Pace;
import java.time.Duration;
import java.util.Optional;

/// How much of its working time a desk can promise.
///
/// Interruptions come in half-hours, and by chance. Of one afternoon they may take a third, of two weeks about what
/// they take on average. So more is kept free of a short time: one standard deviation.
///
/// @param interrupted share of the time that agents spend on other things: a visitor, another call
/// @param retries share of the rest that is reserved for second attempts
record Shares(double interrupted, double retries) {

    /// An assumption, to be replaced once a pilot measures it.
    private static final double USUALLY_INTERRUPTED = 0.15;

    /// Used until a desk has enough answered enquiries to measure it.
    private static final double USUAL_RETRIES = 0.15;

    private static final double MOST_RETRIES = 0.3;

    /// Further share held back at a desk that has just missed a promise.
    private static final double SLOWER = 0.1;

    private static final double SECONDS_OF_AN_INTERRUPTION = 1800;

    static Shares of(Optional<Pace> pace) {
        double retries = pace.map(Pace::retryShare).orElse(USUAL_RETRIES);
        return new Shares(USUALLY_INTERRUPTED, Math.min(MOST_RETRIES, retries));
    }

    /// For second attempts and emergencies.
    Duration all(Duration work) {
        return part(work, share());
    }

    /// For first promises.
    Duration first(Duration work) {
        return part(work, share() * (1 - retries));
    }

    /// For a promise that replaces a missed one: missing it again would be a failure.
    Duration again(Duration work) {
        return part(work, share() * (1 - retries) - SLOWER);
    }

    private double share() {
        return 1 - interrupted;
    }

    private Duration part(Duration work, double share) {
        double halfHours = work.toSeconds() / SECONDS_OF_AN_INTERRUPTION;
        double deviation = Math.sqrt(interrupted * share() * halfHours) * SECONDS_OF_AN_INTERRUPTION;
        return Duration.ofSeconds(Math.max(0, Math.round(share * work.toSeconds() - deviation)));
    }
}
