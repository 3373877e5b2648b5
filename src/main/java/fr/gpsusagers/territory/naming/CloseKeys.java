package fr.gpsusagers.territory.naming;

import fr.gpsusagers.kernel.french.Typing;
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
                int typos = Typing.slipsBetween(typed, entries.get(i).key(), most);
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
}
