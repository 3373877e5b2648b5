package fr.gpsusagers.understanding.learning.features;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Counts numbers, twelve bytes each: a map of boxed numbers takes six times as much.
final class LongCounts {

    /// A condition on a number and its count.
    interface Condition {

        boolean holds(long number, int count);
    }

    private long[] numbers = new long[1 << 16];
    private int[] counts = new int[1 << 16];
    private int size;

    void add(long number) {
        int slot = slot(number);
        if (counts[slot] == 0) {
            numbers[slot] = number;
            size++;
        }
        counts[slot]++;
        if (3 * size > 2 * counts.length) {
            grow();
        }
    }

    int of(long number) {
        return counts[slot(number)];
    }

    /// Open addressing: the slot of a number, or the empty slot where it would go.
    private int slot(long number) {
        int slot = (int) (number >>> 20) & (counts.length - 1);
        while (counts[slot] != 0 && numbers[slot] != number) {
            slot = slot + 1 & counts.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] known = numbers;
        int[] times = counts;
        numbers = new long[2 * known.length];
        counts = new int[2 * known.length];
        for (int i = 0; i < known.length; i++) {
            if (times[i] > 0) {
                int slot = slot(known[i]);
                numbers[slot] = known[i];
                counts[slot] = times[i];
            }
        }
    }

    /// Returns the numbers that meet a condition, sorted.
    long[] those(Condition condition) {
        return Arrays.stream(IntStream.range(0, counts.length)
                        .filter(slot -> counts[slot] > 0 && condition.holds(numbers[slot], counts[slot]))
                        .mapToLong(slot -> numbers[slot])
                        .toArray())
                .sorted()
                .toArray();
    }
}
