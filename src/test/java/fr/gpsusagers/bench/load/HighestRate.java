package fr.gpsusagers.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/// More and more people a second, until they wait too long or pile up.
///
/// @param held the highest rate at which they did not, a second
/// @param acknowledged on the way
record HighestRate(double held, List<Arrivals.Seen> steps, List<Acknowledged> acknowledged) {

    private static final double FACTOR = 1.25;
    private static final double LEAST_SHARE = 0.97;

    /// @param known a rate that holds
    /// @param bound the longest wait of ninety-nine in a hundred, in milliseconds
    static HighestRate find(Arrivals arrivals, double known, int seconds, double bound)
            throws InterruptedException, ExecutionException {
        List<Arrivals.Seen> steps = new ArrayList<>();
        List<Acknowledged> acknowledged = new ArrayList<>();
        double held = known;
        boolean holds = seconds > 0;
        while (holds) {
            double tried = held * FACTOR;
            var seen = arrivals.come(tried, seconds);
            steps.add(seen);
            acknowledged.addAll(seen.acknowledged());
            System.err.printf(
                    "%.0f/s : p99 %.1f ms, %.0f/s%n", tried, seen.times().p99(), seen.perSecond());
            holds = holds(seen, tried, bound);
            held = holds ? tried : held;
        }
        return new HighestRate(held, steps, acknowledged);
    }

    private static boolean holds(Arrivals.Seen seen, double tried, double bound) {
        return seen.refused() == 0 && seen.times().p99() <= bound && seen.perSecond() >= tried * LEAST_SHARE;
    }
}
