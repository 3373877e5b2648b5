package fr.gpsusagers.kernel.pack;

import java.util.List;
import java.util.Optional;

/// A mapping of a YAML file (or a lone scalar of a list), that knows its line.
public interface YamlItem {

    /// Where it begins.
    Spot spot();

    /// Where the value of this key begins; the item itself when the key is missing.
    Spot spot(String key);

    /// Where this key is written; the item itself when it is missing.
    Spot spotOfKey(String key);

    /// Whether what stands under this key has this shape; nothing at all has any.
    boolean holds(String key, Keys.Shape shape);

    /// The scalar under this key.
    Optional<String> find(String key);

    /// The scalar under this key, which must be there.
    ///
    /// @throws IllegalArgumentException with a French message that says how to mend it
    String get(String key);

    /// The scalars of the list under this key; empty when there is none.
    List<String> list(String key);

    /// The mappings of the list under this key; empty when there is none.
    List<YamlItem> items(String key);

    /// The mapping under this key; an empty one when there is none.
    YamlItem item(String key);

    /// The keys, in the order of the file.
    List<String> keys();

    /// Whether the scalar under this key says `true` or `oui`.
    default boolean says(String key) {
        return find(key)
                .filter(word -> word.equals("true") || word.equals("oui"))
                .isPresent();
    }
}
