package fr.gpsusagers.kernel;

import java.util.EnumSet;
import java.util.Optional;

/// An enum whose constants have words of their own, in packs, addresses, forms, the database or the ledger: their names
/// in Java may change, a word never changes meaning.
public interface Coded {

    String word();

    /// Finds the constant with this word. Empty if there is none.
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> coded, String word) {
        for (E constant : EnumSet.allOf(coded)) {
            if (constant.word().equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /// Reads a word that the product itself wrote.
    ///
    /// @throws IllegalArgumentException if there is no such word
    static <E extends Enum<E> & Coded> E parse(Class<E> coded, String word) {
        return find(coded, word)
                .orElseThrow(() -> new IllegalArgumentException("Unknown " + coded.getSimpleName() + " " + word));
    }
}
