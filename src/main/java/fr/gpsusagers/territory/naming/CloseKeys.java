package fr.gpsusagers.territory.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds names that are a few typos away without comparing with all names. Names are sorted by length, and each has
/// a signature of its letters: one typo changes at most two bits of it.
final class CloseKeys<T> {

    /// A name found.
    ///
    /// @param key the key of the name that matched
    /// @param typos the distance to that key
    record Found<T>(T value, String key, int typos) {}

    private final List<SortedKeys.Entry<T>> entries;
    private final long[] signatures;
    private final int[] firstOfLength;

    CloseKeys(List<SortedKeys.Entry<T>> unsorted) {
        entries = unsorted.stream()
                .sorted(Comparator.comparingInt(entry -> entry.key().length()))
                .toList();
        signatures = entries.stream().mapToLong(entry -> signature(entry.key())).toArray();
        int longest = entries.isEmpty() ? 0 : entries.getLast().key().length();
        firstOfLength = new int[longest + 2];
        int entry = 0;
        for (int length = 0; length < firstOfLength.length; length++) {
            while (entry < entries.size() && entries.get(entry).key().length() < length) {
                entry++;
            }
            firstOfLength[length] = entry;
        }
    }

    /// Returns the names with at most this number of typos.
    List<Found<T>> within(int most, String typed) {
        var close = new ArrayList<Found<T>>();
        long signature = signature(typed);
        int last = firstOfLength[Math.clamp(typed.length() + most + 1, 0, firstOfLength.length - 1)];
        for (int i = firstOfLength[Math.clamp(typed.length() - most, 0, firstOfLength.length - 1)]; i < last; i++) {
            if (Long.bitCount(signatures[i] ^ signature) <= 2 * most) {
                int typos = typosBetween(typed, entries.get(i).key(), most);
                if (typos <= most) {
                    close.add(new Found<>(entries.get(i).value(), entries.get(i).key(), typos));
                }
            }
        }
        return close;
    }

    private static long signature(String key) {
        long once = 0;
        long twice = 0;
        for (int i = 0; i < key.length(); i++) {
            long bit = 1L << ((key.charAt(i) - 'a') & 31);
            twice |= once & bit;
            once |= bit;
        }
        return once | twice << 32;
    }

    /// Counts the letters to add, remove, change or swap with their neighbour (Damerau-Levenshtein, optimal string
    /// alignment). Stops and returns `most + 1` as soon as there are more than `most`.
    static int typosBetween(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (fill(row, last, beforeLast, one, other, i) > most) {
                return most + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[other.length()], most + 1);
    }

    private static int fill(int[] row, int[] last, int[] beforeLast, String one, String other, int i) {
        row[0] = i;
        int least = i;
        for (int j = 1; j < row.length; j++) {
            boolean same = one.charAt(i - 1) == other.charAt(j - 1);
            int typos = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
            boolean swapped = i > 1
                    && j > 1
                    && one.charAt(i - 1) == other.charAt(j - 2)
                    && one.charAt(i - 2) == other.charAt(j - 1);
            row[j] = swapped ? Math.min(typos, beforeLast[j - 2] + 1) : typos;
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
