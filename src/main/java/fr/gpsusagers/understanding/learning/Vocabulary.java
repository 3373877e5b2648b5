package fr.gpsusagers.understanding.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The traits that a model knows, and how telling each is: what few phrases have tells more.
final class Vocabulary {

    /// A trait of too few phrases only teaches these phrases: of nine among many, of two in a small book.
    private static final int MANY = 9;

    private static final int FEW = 2;
    private static final int TEXTS_FOR_ONE_MORE = 3000;
    private static final int BUCKETS = 1 << 22;

    private final long[] traits;
    private final float[] rarity;
    private final int[] table;

    private Vocabulary(long[] traits, float[] rarity) {
        this.traits = traits;
        this.rarity = rarity;
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
    static Vocabulary of(List<String> texts) {
        int fewest = Math.clamp(texts.size() / TEXTS_FOR_ONE_MORE, FEW, MANY);
        Map<Long, Integer> counts = counts(texts, often(texts), fewest);
        long[] kept = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= fewest)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
        float[] rarity = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            double share = (1.0 + texts.size()) / (1.0 + counts.getOrDefault(kept[i], 0));
            rarity[i] = (float) (StrictMath.log(share) + 1) * Traits.weight(kept[i]);
        }
        return new Vocabulary(kept, rarity);
    }

    /// How often traits occur, several in one bucket: most traits are rare, and would fill the memory if each were
    /// kept.
    private static int[] often(List<String> texts) {
        int[] often = new int[BUCKETS];
        for (String text : texts) {
            for (long trait : Traits.of(text)) {
                often[bucket(trait, BUCKETS)]++;
            }
        }
        return often;
    }

    private static Map<Long, Integer> counts(List<String> texts, int[] often, int fewest) {
        var counts = new HashMap<Long, Integer>();
        for (String text : texts) {
            for (long trait : Traits.of(text)) {
                if (often[bucket(trait, BUCKETS)] >= fewest) {
                    counts.merge(trait, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    int size() {
        return traits.length;
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
    }

    static Vocabulary read(DataInput in) throws IOException {
        return new Vocabulary(Numbers.readLongs(in), Numbers.readFloats(in));
    }
}
