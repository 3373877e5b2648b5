package fr.gpsusagers.understanding.learning;

/// The traits of an utterance that a vocabulary knows, as a vector of length one.
///
/// @param places in ascending order, each once
/// @param scale what each trait's rarity is multiplied with
@SuppressWarnings("ArrayRecordComponent")
record Sparse(int[] places, float scale) {

    int size() {
        return places.length;
    }
}
