package fr.gpsusagers.territory.naming;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Names sorted by key. A binary search finds those with a key, or with its beginning.
final class SortedKeys<T> {

    /// One key of a name.
    ///
    /// @param wordEnds bit n is set when a word of the name ends after n letters of the key
    /// @param form how much of the name the key contains
    record Entry<T>(String key, long wordEnds, Form form, T value) {

        static <T> Entry<T> of(List<String> words, T value) {
            long ends = 0;
            int letters = 0;
            for (int i = 0; i < words.size(); i++) {
                letters += words.get(i).length();
                ends |= letters < Long.SIZE ? 1L << letters : 0;
            }
            return new Entry<>(Words.joined(words), ends, Form.WHOLE, value);
        }

        Entry<T> in(Form other) {
            return new Entry<>(key, wordEnds, other, value);
        }

        boolean endsWordAt(int letters) {
            return letters == key.length() || (letters < Long.SIZE && (wordEnds >>> letters & 1) == 1);
        }
    }

    /// How much of the name a key contains.
    enum Form {
        /// All of it.
        WHOLE,
        /// Without its article or its small words.
        SHORT
    }

    /// Sorts after every letter and digit that a key can contain.
    private static final String AFTER = "{";

    private final List<Entry<T>> entries;
    private final List<String> keys;

    SortedKeys(List<Entry<T>> entries) {
        this.entries = entries.stream().sorted(Comparator.comparing(Entry::key)).toList();
        keys = this.entries.stream().map(Entry::key).toList();
    }

    /// Returns the entries with exactly this key.
    List<Entry<T>> equalTo(String key) {
        return entries.subList(firstFrom(key), firstFrom(key + "\0"));
    }

    boolean has(String key) {
        return !equalTo(key).isEmpty();
    }

    /// Returns the entries whose key begins with these letters, in alphabetical order.
    List<Entry<T>> startingWith(String beginning) {
        return entries.subList(firstFrom(beginning), firstFrom(beginning + AFTER));
    }

    /// A search in which no key equals the wanted one ends before the first that does.
    private int firstFrom(String wanted) {
        return -1 - Collections.binarySearch(keys, wanted, (key, same) -> key.compareTo(same) < 0 ? -1 : 1);
    }
}
