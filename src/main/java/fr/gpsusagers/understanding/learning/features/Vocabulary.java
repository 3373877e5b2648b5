package fr.gpsusagers.understanding.learning.features;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/// The features that a model knows, each weighted by its rarity (inverse document frequency). Frequent features
/// come first: with many classes, only these are worth the memory of their weights.
public final class Vocabulary {

    /// The minimum number of phrases with a feature, in a large and in a small phrasebook: rarer features would
    /// only memorise their phrases.
    private static final int MANY = 20;

    private static final int FEW = 2;
    private static final int TEXTS_FOR_ONE_MORE = 3000;
    private static final int MORE_FOR_SOUNDS = 2;
    /// With few classes, this many phrases are enough.
    private static final int ENOUGH_FOR_FEW_CLASSES = 3;

    private static final int FEW_CLASSES = 40;

    private final long[] features;
    private final float[] rarity;
    private final int frequent;
    private final int[] table;

    private Vocabulary(long[] features, float[] rarity, int frequent) {
        this.features = features;
        this.rarity = rarity;
        this.frequent = frequent;
        this.table = new int[Integer.highestOneBit(features.length + 1) * 4];
        for (int i = 0; i < features.length; i++) {
            table[slot(features[i])] = i + 1;
        }
    }

    /// Open addressing: returns the slot of a feature, or the empty slot where it would go.
    private int slot(long feature) {
        int slot = bucket(feature, table.length);
        while (table[slot] != 0 && features[table[slot] - 1] != feature) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private static int bucket(long feature, int buckets) {
        return (int) (feature >>> 20) & (buckets - 1);
    }

    /// Builds the vocabulary of the features that enough of these texts share.
    ///
    /// @param cut cuts a text into its features, each once; called by several threads
    public static <T> Vocabulary of(List<T> texts, Function<T, long[]> cut) {
        int fewest = Math.clamp(texts.size() / TEXTS_FOR_ONE_MORE, FEW, MANY);
        int least = Math.min(fewest, ENOUGH_FOR_FEW_CLASSES);
        FeatureCounts counts = FeatureCounts.of(texts, cut, least);
        long[] rare =
                counts.those((feature, count) -> isEnough(feature, count, least) && !isEnough(feature, count, fewest));
        long[] kept = counts.those((feature, count) -> isEnough(feature, count, fewest));
        int frequent = kept.length;
        kept = LongStream.concat(Arrays.stream(kept), Arrays.stream(rare)).toArray();
        float[] rarity = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            double share = (1.0 + texts.size()) / (1.0 + counts.of(kept[i]));
            rarity[i] = (float) (StrictMath.log(share) + 1) * Features.weight(kept[i]);
        }
        return new Vocabulary(kept, rarity, frequent);
    }

    private static boolean isEnough(long feature, int count, int fewest) {
        return count >= (Features.isRunOfSounds(feature) ? fewest + MORE_FOR_SOUNDS * (fewest - FEW) : fewest);
    }

    /// Returns how many features a classifier with this many classes uses: the first ones, which are the
    /// most frequent.
    public int sizeFor(int classes) {
        return classes <= FEW_CLASSES ? features.length : frequent;
    }

    public float rarity(int place) {
        return rarity[place];
    }

    /// @param found the features of an utterance, each once
    public SparseVector vector(long[] found) {
        int[] places = new int[found.length];
        int size = 0;
        double square = 0;
        for (long feature : found) {
            int place = table[slot(feature)] - 1;
            if (place >= 0) {
                places[size++] = place;
                square += (double) rarity[place] * rarity[place];
            }
        }
        return new SparseVector(Arrays.copyOf(places, size), square == 0 ? 0 : (float) (1 / Math.sqrt(square)));
    }

    public void write(DataOutput out) throws IOException {
        Numbers.write(out, features);
        Numbers.write(out, rarity);
        out.writeInt(frequent);
    }

    public static Vocabulary read(DataInput in) throws IOException {
        return new Vocabulary(Numbers.readLongs(in), Numbers.readFloats(in), in.readInt());
    }
}
