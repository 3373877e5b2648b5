package fr.gpsusagers.kernel.job;

import java.time.Duration;
import java.util.Optional;

/// The time limit of the job that the current thread works for.
public final class TimeLimit {

    private static final ScopedValue<Long> END = ScopedValue.newInstance();
    private static final ScopedValue<Long> ENOUGH = ScopedValue.newInstance();

    private TimeLimit() {}

    /// Returns the time that is left, at least a millisecond. Empty on threads that work for no job.
    public static Optional<Duration> left() {
        return END.isBound()
                ? Optional.of(Duration.ofNanos(Math.max(1_000_000, END.get() - System.nanoTime())))
                : Optional.empty();
    }

    /// Whether a round of many items should end here and leave the rest to the next round: two thirds of its
    /// time are over.
    public static boolean isNear() {
        return ENOUGH.isBound() && System.nanoTime() - ENOUGH.get() > 0;
    }

    public static void run(Duration limit, Runnable work) {
        long start = System.nanoTime();
        ScopedValue.where(END, start + limit.toNanos())
                .where(ENOUGH, start + limit.multipliedBy(2).dividedBy(3).toNanos())
                .run(work);
    }
}
