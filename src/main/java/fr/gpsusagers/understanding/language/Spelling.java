package fr.gpsusagers.understanding.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Corrects typos: an unknown word that is one typo away from a frequent word is replaced by it, so « allocatoin »
/// becomes « allocation ». Frequencies are counted in the phrases of a phrasebook.
public final class Spelling {

    /// Shorter words are one typo away from too many others.
    private static final int SHORTEST = 5;
    /// A word used at least this often is no typo.
    private static final int KNOWN = 3;

    /// Typos are corrected only to words used at least this often.
    private static final int FREQUENT = 10;
    /// Longer words are left alone, because no French word has more letters.
    private static final int LONGEST = 25;

    private static final int HASHES = 1 << 17;
    private static final int HASH_FACTOR = 31;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Map<String, Integer> counts;
    /// A bit for each hash of a frequent word. Most words that a slip could have been do not exist, and need not be
    /// written to know it.
    private final BitSet hashes = new BitSet(HASHES);

    private Spelling(Map<String, Integer> counts) {
        this.counts = counts;
        counts.forEach((word, count) -> {
            if (count >= FREQUENT) {
                hashes.set(word.hashCode() & HASHES - 1);
            }
        });
    }

    /// Counts the words of texts. Words of the lexicon always count as frequent.
    public static Spelling of(List<String> texts) {
        Map<String, Integer> counts = texts.parallelStream()
                .flatMap(text -> Utterance.of(text).words().stream())
                .collect(Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.summingInt(_ -> 1)));
        counts.values().removeIf(count -> count < KNOWN);
        Lexicon.words().forEach(word -> counts.merge(word, FREQUENT, Math::max));
        return new Spelling(counts);
    }

    /// Whether at least nine in ten of these words are known.
    public boolean knowsNearlyAll(Utterance utterance) {
        long known = utterance.words().stream().filter(counts::containsKey).count();
        return !utterance.isEmpty() && 10 * known >= 9L * utterance.words().size();
    }

    /// Returns the words with typos corrected.
    public Utterance mend(Utterance utterance) {
        List<String> words = utterance.words();
        return words.stream().allMatch(this::isFine)
                ? utterance
                : Utterance.ofWords(words.stream().map(this::mend).toList());
    }

    private boolean isFine(String word) {
        return word.length() < SHORTEST || word.length() > LONGEST || counts.containsKey(word) || word.charAt(0) <= '9';
    }

    private String mend(String word) {
        if (isFine(word)) {
            return word;
        }
        var best = new Best(word);
        for (int at = 0; at <= word.length(); at++) {
            best.tryAll(at, at);
            if (at < word.length()) {
                best.tryAll(at, at + 1);
                best.tryOne(word.substring(0, at) + word.substring(at + 1));
            }
            if (at + 1 < word.length()) {
                best.tryOne(word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
            }
        }
        return best.word;
    }

    /// The most frequent candidate tried so far.
    private final class Best {

        private final String written;
        private String word;
        private int count = FREQUENT - 1;

        Best(String written) {
            this.written = written;
            this.word = written;
        }

        /// Tries each letter of the alphabet in place of the letters between two positions.
        void tryAll(int from, int to) {
            int before = 0;
            for (int at = 0; at < from; at++) {
                before = HASH_FACTOR * before + written.charAt(at);
            }
            int after = 0;
            int factor = 1;
            for (int at = to; at < written.length(); at++) {
                after = HASH_FACTOR * after + written.charAt(at);
                factor *= HASH_FACTOR;
            }
            for (int i = 0; i < LETTERS.length(); i++) {
                char letter = LETTERS.charAt(i);
                if (hashes.get((HASH_FACTOR * before + letter) * factor + after & HASHES - 1)) {
                    tryOne(written.substring(0, from) + letter + written.substring(to));
                }
            }
        }

        void tryOne(String other) {
            int times = counts.getOrDefault(other, 0);
            if (times > count) {
                word = other;
                count = times;
            }
        }
    }

    public void write(DataOutput out) throws IOException {
        Map<String, Integer> sorted = new TreeMap<>(counts);
        out.writeInt(sorted.size());
        for (Map.Entry<String, Integer> entry : sorted.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue());
        }
    }

    public static Spelling read(DataInput in) throws IOException {
        int size = in.readInt();
        Map<String, Integer> counts = HashMap.newHashMap(size);
        for (int i = 0; i < size; i++) {
            counts.put(in.readUTF(), in.readInt());
        }
        return new Spelling(counts);
    }
}
