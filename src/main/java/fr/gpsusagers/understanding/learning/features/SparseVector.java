package fr.gpsusagers.understanding.learning.features;

/// The features of an utterance that a vocabulary knows, as a vector of length one.
///
/// @param places indices in the vocabulary, in ascending order, each once
/// @param scale multiplies the rarity of each feature, so that the vector has length one
@SuppressWarnings("ArrayRecordComponent")
public record SparseVector(int[] places, float scale) {

    public int size() {
        return places.length;
    }
}
