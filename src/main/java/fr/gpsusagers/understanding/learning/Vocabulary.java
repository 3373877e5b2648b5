package fr.gpsusagers.understanding.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.LongStream;

/// The traits that a model knows, and how telling each is: what few phrases have tells more. Those that many phrases
/// have come first: where there are many classes to tell apart, only these are worth their weights.
final class Vocabulary {

    /// A trait of too few phrases only teaches these phrases: of ten among many, of two in a small book.
    private static final int MANY = 10;

    private static final int FEW = 2;
    private static final int TEXTS_FOR_ONE_MORE = 3000;
    private static final int MORE_FOR_SOUNDS = 2;
    /// Where there are few classes, so many phrases are enough.
    private static final int ENOUGH_FOR_FEW_CLASSES = 3;

    private static final int FEW_CLASSES = 40;
    private static final int BUCKETS = 1 << 22;

    private final long[] traits;
    private final float[] rarity;
    private final int frequent;
    private final int[] table;

    private Vocabulary(long[] traits, float[] rarity, int frequent) {
        this.traits = traits;
        this.rarity = rarity;
        this.frequent = frequent;
        this.table = new int[Integer.highestOneBit(traits.length + 1) * 4];
        for (int i = 0; i < traits.length; i++) {
            table[slot(traits[i])] = i + 1;
        }
    }

    /// Open addressing: the place of a trait, or the empty slot where it would be.
    private int slot(long trait) {
        int slot = bucket(trait, table.length);
        while (table[slot] != 0 && traits[table[slot] - 1] != trait) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private static int bucket(long trait, int buckets) {
        return (int) (trait >>> 20) & (buckets - 1);
    }

    /// The traits that several of these texts have.
    ///
    /// @param traits those of a text
    static Vocabulary of(List<String> texts, Function<String, long[]> traits) {
        int fewest = Math.clamp(texts.size() / TEXTS_FOR_ONE_MORE, FEW, MANY);
        int least = Math.min(fewest, ENOUGH_FOR_FEW_CLASSES);
        Map<Long, Integer> counts = counts(texts, traits, least);
        long[] rare = those(counts, (trait, count) -> isEnough(trait, count, least) && !isEnough(trait, count, fewest));
        long[] kept = those(counts, (trait, count) -> isEnough(trait, count, fewest));
        int frequent = kept.length;
        kept = LongStream.concat(Arrays.stream(kept), Arrays.stream(rare)).toArray();
        float[] rarity = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            double share = (1.0 + texts.size()) / (1.0 + counts.getOrDefault(kept[i], 0));
            rarity[i] = (float) (StrictMath.log(share) + 1) * Traits.weight(kept[i]);
        }
        return new Vocabulary(kept, rarity, frequent);
    }

    private static long[] those(Map<Long, Integer> counts, BiPredicate<Long, Integer> kept) {
        return counts.entrySet().stream()
                .filter(entry -> kept.test(entry.getKey(), entry.getValue()))
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private static boolean isEnough(long trait, int count, int fewest) {
        return count >= (Traits.isRunOfSounds(trait) ? fewest + MORE_FOR_SOUNDS * (fewest - FEW) : fewest);
    }

    /// How often traits occur. First several are counted in one bucket: most traits are rare, and would fill the memory
    /// if each were kept.
    private static Map<Long, Integer> counts(List<String> texts, Function<String, long[]> traits, int least) {
        int[] often = new int[BUCKETS];
        for (String text : texts) {
            for (long trait : traits.apply(text)) {
                often[bucket(trait, BUCKETS)]++;
            }
        }
        var counts = new HashMap<Long, Integer>();
        for (String text : texts) {
            for (long trait : traits.apply(text)) {
                if (often[bucket(trait, BUCKETS)] >= least) {
                    counts.merge(trait, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /// How many traits, from the first, a classifier of so many classes looks at.
    int sizeFor(int classes) {
        return classes <= FEW_CLASSES ? traits.length : frequent;
    }

    float rarity(int place) {
        return rarity[place];
    }

    /// @param found the traits of an utterance, each once
    Sparse vector(long[] found) {
        int[] places = new int[found.length];
        int size = 0;
        double square = 0;
        for (long trait : found) {
            int place = table[slot(trait)] - 1;
            if (place >= 0) {
                places[size++] = place;
                square += (double) rarity[place] * rarity[place];
            }
        }
        return new Sparse(Arrays.copyOf(places, size), square == 0 ? 0 : (float) (1 / Math.sqrt(square)));
    }

    void write(DataOutput out) throws IOException {
        Numbers.write(out, traits);
        Numbers.write(out, rarity);
        out.writeInt(frequent);
    }

    static Vocabulary read(DataInput in) throws IOException {
        return new Vocabulary(Numbers.readLongs(in), Numbers.readFloats(in), in.readInt());
    }
}
