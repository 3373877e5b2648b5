package fr.gpsusagers.understanding.learning.features;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Function;

/// Counts how often each feature occurs in texts. Most features are rare, and a map of all of them would not fit in
/// memory. So each text is cut into features twice: a first pass counts hash buckets, and a second pass counts
/// exactly, but only features whose bucket is frequent enough.
final class FeatureCounts {

    private static final int BUCKETS = 1 << 22;

    private final AtomicIntegerArray often = new AtomicIntegerArray(BUCKETS);
    private final LongCounts counts = new LongCounts();

    private FeatureCounts() {}

    /// Counts the features that occur often enough.
    ///
    /// @param cut cuts a text into its features, each once; called by several threads
    /// @param least rarer features may be left out
    static <T> FeatureCounts of(List<T> texts, Function<T, long[]> cut, int least) {
        var all = new FeatureCounts();
        texts.parallelStream().map(cut).forEach(all::countBuckets);
        texts.parallelStream().map(cut).forEach(features -> all.count(features, least));
        return all;
    }

    private void countBuckets(long[] features) {
        for (long feature : features) {
            often.incrementAndGet(bucket(feature));
        }
    }

    private void count(long[] features, int least) {
        synchronized (counts) {
            for (long feature : features) {
                if (often.get(bucket(feature)) >= least) {
                    counts.add(feature);
                }
            }
        }
    }

    private static int bucket(long feature) {
        return (int) (feature >>> 20) & (BUCKETS - 1);
    }

    int of(long feature) {
        return counts.of(feature);
    }

    /// Returns the features that meet a condition on feature and count, sorted.
    long[] those(LongCounts.Condition holds) {
        return counts.those(holds);
    }
}
