package fr.gpsusagers.understanding.learning.features;

/// The features of an utterance that a vocabulary knows, as a vector of length one.
///
/// @param places in ascending order, each once
/// @param scale what each feature's rarity is multiplied with
@SuppressWarnings("ArrayRecordComponent")
public record SparseVector(int[] places, float scale) {

    public int size() {
        return places.length;
    }
}
