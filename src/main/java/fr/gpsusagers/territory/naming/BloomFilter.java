package fr.gpsusagers.territory.naming;

import java.util.List;

/// A Bloom filter of names: remembers each by two bits, and says in nanoseconds that a text is not among them,
/// which is the answer for nearly all words of a sentence. What it does not rule out must still be looked up.
final class BloomFilter {

    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;
    private static final int BITS_A_TEXT = 12;
    /// No key has more letters: the words of a place are cut before.
    private static final int LONGEST = 4096;
    private static final long[] POWERS = powers();

    private final long[] bits;
    private final int mask;

    private BloomFilter(long texts) {
        mask = (int) Math.clamp(Long.highestOneBit(BITS_A_TEXT * texts + 1) * 2, 1 << 10, 1 << 28) - 1;
        bits = new long[(mask + 1) / Long.SIZE];
    }

    private static long[] powers() {
        long[] powers = new long[LONGEST];
        powers[0] = 1;
        for (int i = 1; i < LONGEST; i++) {
            powers[i] = powers[i - 1] * PRIME;
        }
        return powers;
    }

    /// Remembers each name, and each beginning of it that ends with a word.
    static BloomFilter ofBeginnings(List<? extends SortedKeys.Entry<?>> names) {
        var filter = new BloomFilter(names.stream()
                .mapToLong(name -> 1 + Long.bitCount(name.wordEnds()))
                .sum());
        for (SortedKeys.Entry<?> name : names) {
            long hash = 0;
            for (int letters = 1; letters <= name.key().length(); letters++) {
                hash = with(hash, name.key().charAt(letters - 1));
                if (name.endsWordAt(letters)) {
                    filter.add(hash);
                }
            }
        }
        return filter;
    }

    /// Remembers each key, and each key without one of its letters: two keys that are one typo apart share one of
    /// these.
    static BloomFilter ofOneTypo(List<String> keys) {
        var filter = new BloomFilter(
                keys.stream().mapToLong(key -> 1L + key.length()).sum());
        for (String key : keys) {
            long whole = hash(key);
            filter.add(whole);
            long before = 0;
            for (int at = 0; at < key.length(); at++) {
                filter.add(without(key, at, whole, before));
                before = with(before, key.charAt(at));
            }
        }
        return filter;
    }

    /// Which runs of words, from `from` on, may begin a name. Bit 0 stands for the first word alone, bit 1 for
    /// the first two words, and so on. A name may be said without its article and small words.
    ///
    /// @param most how many words are read at most
    int mayBegin(List<String> words, int from, int most) {
        int found = 0;
        long whole = 0;
        long withoutArticle = 0;
        long withoutLinks = 0;
        int links = 0;
        int end = Math.min(words.size(), from + most);
        for (int at = from; at < end; at++) {
            String word = words.get(at);
            boolean isLink = Words.isLink(word);
            links += isLink ? 1 : 0;
            for (int i = 0; i < word.length(); i++) {
                char letter = word.charAt(i);
                whole = with(whole, letter);
                withoutArticle = at == from && Words.isArticle(word) ? 0 : with(withoutArticle, letter);
                withoutLinks = isLink ? withoutLinks : with(withoutLinks, letter);
            }
            boolean mayBe = has(whole)
                    || at > from && has(withoutArticle)
                    || links > 0 && links <= at - from && has(withoutLinks);
            found |= mayBe ? 1 << at - from : 0;
        }
        return found;
    }

    /// Whether a key may be one typo away from one of the keys, or be one of them.
    boolean mayBeOneTypoFrom(String key) {
        long whole = hash(key);
        boolean mayBe = has(whole);
        long before = 0;
        for (int at = 0; at < key.length() && !mayBe; at++) {
            mayBe = has(without(key, at, whole, before));
            before = with(before, key.charAt(at));
        }
        return mayBe;
    }

    private static long hash(String key) {
        long hash = 0;
        for (int at = 0; at < key.length(); at++) {
            hash = with(hash, key.charAt(at));
        }
        return hash;
    }

    /// The hash of a key without one of its letters.
    ///
    /// @param before the hash of the letters before it
    private static long without(String key, int at, long whole, long before) {
        return whole + POWERS[key.length() - 1 - at] * (before - with(before, key.charAt(at)));
    }

    private static long with(long hash, char letter) {
        return hash * PRIME + letter;
    }

    private void add(long hash) {
        long mixed = mixed(hash);
        set((int) mixed & mask);
        set((int) (mixed >>> Integer.SIZE) & mask);
    }

    private void set(int bit) {
        bits[bit >>> 6] |= 1L << bit;
    }

    private boolean has(long hash) {
        long mixed = mixed(hash);
        return isSet((int) mixed & mask) && isSet((int) (mixed >>> Integer.SIZE) & mask);
    }

    private boolean isSet(int bit) {
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 29) * MIX;
        return mixed ^ mixed >>> 32;
    }
}
