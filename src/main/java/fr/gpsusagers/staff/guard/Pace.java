package fr.gpsusagers.staff.guard;

import java.time.Duration;
import java.time.Instant;

/// How often something may be tried: some at once, then one in a while. Exceeding it slows down and locks nobody out.
public enum Pace {
    /// From one address, with any login, by browsers that are not known. Success gives the try back: an office behind
    /// one address is not held up by its own agents.
    HOME(30, Duration.ofSeconds(30)),
    /// With one login, from all addresses together, by browsers that are not known.
    LOGIN(100, Duration.ofSeconds(30)),
    /// By all browsers that are not known: each try costs a hash, at the expense of citizens.
    UNKNOWN(60, Duration.ofSeconds(1)),
    /// By all known browsers: a reserve that strangers cannot use up.
    KNOWN(60, Duration.ofSeconds(1)),
    /// Invitations that do not exist, from one address.
    INVITATION(30, Duration.ofSeconds(30)),
    /// Departures for the identity provider, from one address.
    PROVIDER(60, Duration.ofSeconds(5));

    /// Clocks of two nodes differ by less.
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final int atOnce;
    private final Duration every;

    Pace(int atOnce, Duration every) {
        this.atOnce = atOnce;
        this.every = every;
    }

    public Duration every() {
        return every;
    }

    /// One more may be tried if all tries so far are paid off by then.
    public Instant latest(Instant at) {
        return at.plus(every.multipliedBy(atOnce - 1L));
    }

    /// No honest count is paid off later: a clock was put back, and the count begins anew.
    public Instant absurd(Instant at) {
        return latest(at).plus(every).plus(TOLERANCE);
    }

    /// When one more may be tried, if all tries so far are paid off by this instant.
    public Instant again(Instant paidOff) {
        return paidOff.minus(every.multipliedBy(atOnce - 1L));
    }
}
