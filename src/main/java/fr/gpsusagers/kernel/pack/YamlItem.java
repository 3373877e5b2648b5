package fr.gpsusagers.kernel.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A mapping of a YAML file that knows its line.
///
/// @param spot where the item begins
public record YamlItem(Spot spot, Map<String, NodeTuple> entries) {

    private @Nullable Node value(String key) {
        NodeTuple entry = entries.get(key);
        return entry == null ? null : entry.getValueNode();
    }

    /// Returns where the value of this key begins; the start of the item if the key is missing.
    public Spot spot(String key) {
        Node node = value(key);
        return node == null ? spot : YamlFile.spot(spot.file(), node);
    }

    /// Returns where this key is written; the start of the item if the key is missing.
    public Spot spotOfKey(String key) {
        NodeTuple entry = entries.get(key);
        return entry == null ? spot : YamlFile.spot(spot.file(), entry.getKeyNode());
    }

    /// Whether the value under this key has this shape. A missing value has any shape.
    public boolean holds(String key, Keys.Shape shape) {
        return switch (value(key)) {
            case null -> true;
            case ScalarNode scalar ->
                shape == Keys.Shape.TEXT || scalar.getTag().equals(Tag.NULL);
            case MappingNode _ -> shape == Keys.Shape.KEYS;
            case SequenceNode sequence -> holdsAll(sequence, shape);
            default -> false;
        };
    }

    private static boolean holdsAll(SequenceNode sequence, Keys.Shape shape) {
        return switch (shape) {
            case LIST -> sequence.getValue().stream().allMatch(ScalarNode.class::isInstance);
            case ITEMS -> sequence.getValue().stream().allMatch(MappingNode.class::isInstance);
            case TEXT, KEYS -> false;
        };
    }

    /// Returns the scalar under this key. Empty if it is missing or blank.
    public Optional<String> find(String key) {
        return value(key) instanceof ScalarNode scalar
                        && !scalar.getValue().isBlank()
                        && !scalar.getTag().equals(Tag.NULL)
                ? Optional.of(scalar.getValue().strip())
                : Optional.empty();
    }

    /// Returns the scalar under this key, which must be present.
    ///
    /// @throws IllegalArgumentException with a French message that says how to fix it
    public String get(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("« " + key + " » manque. Ajoutez « " + key + ": … »."));
    }

    /// Returns the scalars of the list under this key; empty if there is no list.
    public List<String> list(String key) {
        return nodes(key).stream()
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue().strip())
                .toList();
    }

    /// Returns the mappings of the list under this key; empty if there is no list.
    public List<YamlItem> items(String key) {
        return nodes(key).stream()
                .filter(MappingNode.class::isInstance)
                .map(node -> YamlFile.item(spot.file(), (MappingNode) node))
                .toList();
    }

    /// Returns the mapping under this key; an empty item if there is none.
    public YamlItem item(String key) {
        return value(key) instanceof MappingNode mapping
                ? YamlFile.item(spot.file(), mapping)
                : new YamlItem(spot, Map.of());
    }

    /// Returns the keys, in the order of the file.
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    private List<Node> nodes(String key) {
        return value(key) instanceof SequenceNode sequence ? sequence.getValue() : List.of();
    }

    /// Whether the scalar under this key says `true` or `oui`.
    public boolean says(String key) {
        return find(key)
                .filter(word -> word.equals("true") || word.equals("oui"))
                .isPresent();
    }
}
