package fr.gpsusagers.staff.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How often one login was tried in vain, at one browser or address. A few slips are free; then each try waits, longer
/// each time.
public record Failures(int count, Instant last) {

    /// How long after one could try again the failures are forgotten.
    private static final Duration MEMORY = Duration.ofMinutes(15);

    private static final int FREE = 4;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int LONGEST_WAIT_FROM = FREE + 5;

    /// After so long without a try, any count is forgotten.
    public static final Duration OVER = LONGEST_WAIT.plus(MEMORY);

    /// One more than before.
    public static Failures after(Optional<Failures> before, Instant at) {
        int count = before.filter(failures -> at.isBefore(failures.nextTry().plus(MEMORY)))
                .map(Failures::count)
                .orElse(0);
        return new Failures(count + 1, at);
    }

    /// From when on the login can be tried again.
    public Instant nextTry() {
        if (count <= FREE) {
            return last;
        }
        return last.plus(count >= LONGEST_WAIT_FROM ? LONGEST_WAIT : FIRST_WAIT.multipliedBy(1L << (count - FREE - 1)));
    }
}
