package fr.gpsusagers.bench.load;

import fr.gpsusagers.bench.running.Acknowledged;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/// The highest rate of citizens per second at which hardly any waits too long and no backlog builds up. Searched
/// in steps: upwards from a rate that holds, downwards from one that does not.
///
/// @param held the highest rate that holds; 0 if none was found
/// @param beyond the last result at a rate that does not hold
/// @param acknowledged requests acknowledged during the search
record HighestRate(double held, Arrivals.Seen beyond, List<Acknowledged> acknowledged) {

    private static final double FACTOR = 1.25;
    private static final double LEAST_SHARE = 0.97;
    private static final double LOWEST = 10;

    /// @param first the result at the first rate
    /// @param seconds length of each step; 0 to skip the search
    /// @param bound the longest acceptable wait for 99 % of citizens, in milliseconds
    static HighestRate find(Arrivals arrivals, double first, Arrivals.Seen seen, int seconds, double bound)
            throws InterruptedException, ExecutionException {
        boolean upwards = holds(seen, first, bound);
        double held = upwards ? first : 0;
        double tried = first;
        var beyond = seen;
        List<Acknowledged> acknowledged = new ArrayList<>();
        for (boolean goesOn = seconds > 0; goesOn && tried > LOWEST; ) {
            tried *= upwards ? FACTOR : 1 / FACTOR;
            var step = arrivals.come(tried, seconds);
            acknowledged.addAll(step.acknowledged());
            System.err.printf(
                    "%.0f/s : p99 %.1f ms, %.0f/s%n", tried, step.times().p99(), step.perSecond());
            boolean holds = holds(step, tried, bound);
            held = holds ? tried : held;
            beyond = holds ? beyond : step;
            goesOn = holds == upwards;
        }
        return new HighestRate(held, beyond, acknowledged);
    }

    private static boolean holds(Arrivals.Seen seen, double tried, double bound) {
        return seen.refused() == 0 && seen.times().p99() <= bound && seen.perSecond() >= tried * LEAST_SHARE;
    }
}
