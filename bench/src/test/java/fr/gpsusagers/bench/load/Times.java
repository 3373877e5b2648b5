package fr.gpsusagers.bench.load;

import java.util.Collection;

/// The durations of one kind of action.
///
/// @param sorted the durations in nanoseconds, in ascending order
record Times(long[] sorted) {

    private static final double NANOS = 1e6;

    static Times of(Collection<Long> nanos) {
        return new Times(nanos.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    int count() {
        return sorted.length;
    }

    /// The percentile in milliseconds.
    double percentile(int hundredths) {
        return sorted[Math.max(0, (sorted.length * hundredths + 99) / 100 - 1)] / NANOS;
    }

    double p50() {
        return percentile(50);
    }

    double p99() {
        return percentile(99);
    }
}
