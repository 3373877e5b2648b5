package fr.gpsusagers.kernel.pack;

import java.util.List;
import java.util.Optional;

/// A mapping of a YAML file (or a lone scalar of a list) that knows its line.
public interface YamlItem {

    /// Returns where the item begins.
    Spot spot();

    /// Returns where the value of this key begins; the start of the item if the key is missing.
    Spot spot(String key);

    /// Returns where this key is written; the start of the item if the key is missing.
    Spot spotOfKey(String key);

    /// Whether the value under this key has this shape. A missing value has any shape.
    boolean holds(String key, Keys.Shape shape);

    /// Returns the scalar under this key. Empty if it is missing or blank.
    Optional<String> find(String key);

    /// Returns the scalar under this key, which must be present.
    ///
    /// @throws IllegalArgumentException with a French message that says how to fix it
    String get(String key);

    /// Returns the scalars of the list under this key; empty if there is no list.
    List<String> list(String key);

    /// Returns the mappings of the list under this key; empty if there is no list.
    List<YamlItem> items(String key);

    /// Returns the mapping under this key; an empty item if there is none.
    YamlItem item(String key);

    /// Returns the keys, in the order of the file.
    List<String> keys();

    /// Whether the scalar under this key says `true` or `oui`.
    default boolean says(String key) {
        return find(key)
                .filter(word -> word.equals("true") || word.equals("oui"))
                .isPresent();
    }
}
