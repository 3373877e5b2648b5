package fr.gpsusagers.understanding.learning.features;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Counts how often each feature occurs in texts. Most features are rare, and a map of all of them would not fit in
/// memory. So each text is cut into features twice: a first pass counts hash buckets, and a second pass counts
/// exactly, but only features whose bucket is frequent enough. A count takes twelve bytes: a map of boxed numbers
/// takes six times as much.
final class FeatureCounts {

    /// A condition on a feature and its count.
    interface Condition {

        boolean holds(long feature, int count);
    }

    private static final int BUCKETS = 1 << 22;

    private final AtomicIntegerArray often = new AtomicIntegerArray(BUCKETS);
    private long[] features = new long[1 << 16];
    private int[] counts = new int[1 << 16];
    private int size;

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

    private void countBuckets(long[] found) {
        for (long feature : found) {
            often.incrementAndGet(bucket(feature));
        }
    }

    private synchronized void count(long[] found, int least) {
        for (long feature : found) {
            if (often.get(bucket(feature)) >= least) {
                add(feature);
            }
        }
    }

    private static int bucket(long feature) {
        return (int) (feature >>> 20) & (BUCKETS - 1);
    }

    private void add(long feature) {
        int slot = slot(feature);
        if (counts[slot] == 0) {
            features[slot] = feature;
            size++;
        }
        counts[slot]++;
        if (3 * size > 2 * counts.length) {
            grow();
        }
    }

    /// Open addressing: the slot of a feature, or the empty slot where it would go.
    private int slot(long feature) {
        int slot = (int) (feature >>> 20) & (counts.length - 1);
        while (counts[slot] != 0 && features[slot] != feature) {
            slot = slot + 1 & counts.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] known = features;
        int[] times = counts;
        features = new long[2 * known.length];
        counts = new int[2 * known.length];
        for (int i = 0; i < known.length; i++) {
            if (times[i] > 0) {
                int slot = slot(known[i]);
                features[slot] = known[i];
                counts[slot] = times[i];
            }
        }
    }

    int of(long feature) {
        return counts[slot(feature)];
    }

    /// Returns the features that meet a condition, sorted.
    long[] those(Condition condition) {
        return Arrays.stream(IntStream.range(0, counts.length)
                        .filter(slot -> counts[slot] > 0 && condition.holds(features[slot], counts[slot]))
                        .mapToLong(slot -> features[slot])
                        .toArray())
                .sorted()
                .toArray();
    }
}
