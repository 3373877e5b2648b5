package fr.gpsusagers.staff.signin;

import java.time.Duration;
import java.time.Instant;

/// Rate limits: a burst first, then one try per interval. Exceeding a limit delays, and never locks anyone out.
public enum Pace {
    /// Tries from one network, with any login, by unknown browsers. A successful try is given back, so an office
    /// behind one address is not delayed by its own agents.
    HOME(30, Duration.ofSeconds(30)),
    /// Tries with one login, from all networks together, by unknown browsers.
    LOGIN(100, Duration.ofSeconds(30)),
    /// Tries by all unknown browsers together: each try costs a passphrase hash, at the expense of citizens.
    UNKNOWN(60, Duration.ofSeconds(1)),
    /// Tries by all known browsers together: a reserve that strangers cannot use up.
    KNOWN(60, Duration.ofSeconds(1)),
    /// Requests for invitations that do not exist, from one network.
    INVITATION(30, Duration.ofSeconds(30)),
    /// Redirections to the identity provider, from one network.
    PROVIDER(60, Duration.ofSeconds(5));

    /// The clocks of two nodes differ by less than this.
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

    /// Returns the latest stored instant that still allows one more try at `at`. The stored instant is when all
    /// counted tries are paid off.
    public Instant latest(Instant at) {
        return at.plus(every.multipliedBy(atOnce - 1L));
    }

    /// Returns the limit above which a stored instant is impossible: the clock was set back, and
    /// counting starts anew.
    public Instant absurd(Instant at) {
        return latest(at).plus(every).plus(TOLERANCE);
    }

    /// Returns when one more try is allowed, if all counted tries are paid off at this instant.
    public Instant again(Instant paidOff) {
        return paidOff.minus(every.multipliedBy(atOnce - 1L));
    }
}
