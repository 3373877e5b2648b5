package fr.gpsusagers.staff.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Counts the failed tries of one login from one browser or network. The first few are free; then each try must
/// wait, longer each time.
public record Failures(int count, Instant last) {

    /// Failures are forgotten this long after the next try would have been allowed.
    private static final Duration MEMORY = Duration.ofMinutes(15);

    private static final int FREE = 4;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int LONGEST_WAIT_FROM = FREE + 5;

    /// Any count is forgotten after this time without a try.
    public static final Duration OVER = LONGEST_WAIT.plus(MEMORY);

    /// Counts one more failure.
    public static Failures after(Optional<Failures> before, Instant at) {
        int count = before.filter(failures -> at.isBefore(failures.nextTry().plus(MEMORY)))
                .map(Failures::count)
                .orElse(0);
        return new Failures(count + 1, at);
    }

    /// Returns when the login may be tried again.
    public Instant nextTry() {
        if (count <= FREE) {
            return last;
        }
        return last.plus(count >= LONGEST_WAIT_FROM ? LONGEST_WAIT : FIRST_WAIT.multipliedBy(1L << (count - FREE - 1)));
    }
}
