package fr.gpsusagers.bench.load;

import java.util.Collection;

/// How long something took, each time.
///
/// @param sorted in nanoseconds
record Times(long[] sorted) {

    private static final double NANOS = 1e6;

    static Times of(Collection<Long> nanos) {
        return new Times(nanos.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    int count() {
        return sorted.length;
    }

    /// The milliseconds that so many in a hundred took at most.
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
