package fr.gpsusagers.kernel.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A YAML file, stored as nodes so that each value knows its line.
final class YamlFile {

    private YamlFile() {}

    static YamlItem empty(String file) {
        return new Item(new Spot(file, 1), Map.of());
    }

    static YamlItem read(String file, String text, Slips slips) {
        try {
            Node root = YamlLimits.compose(text);
            if (root instanceof MappingNode mapping) {
                checkTwice(file, mapping, slips);
                return item(file, mapping);
            }
            slips.broken(error(file, 1, "Le fichier ne commence pas par une clé. Écrivez par exemple « besoins: »."));
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            slips.broken(error(file, line, "Le YAML est illisible ici. Vérifiez les retraits et les deux-points."));
        } catch (YAMLException broken) {
            slips.broken(error(file, YamlLimits.lineOf(broken, text), YamlLimits.message(broken)));
        }
        return empty(file);
    }

    private static Finding error(String file, int line, String message) {
        return new Finding(Finding.Severity.ERROR, new Spot(file, line), message);
    }

    /// Reports keys that are written twice: the last value would silently replace the first.
    private static void checkTwice(String file, Node node, Slips slips) {
        switch (node) {
            case MappingNode mapping -> {
                var seen = new HashSet<String>();
                mapping.getValue().forEach(tuple -> {
                    if (tuple.getKeyNode() instanceof ScalarNode key && !seen.add(key.getValue())) {
                        slips.misspelt(
                                spot(file, mapping),
                                spot(file, key),
                                "La clé « " + key.getValue() + " » est écrite deux fois. Gardez-en une.");
                    }
                    checkTwice(file, tuple.getValueNode(), slips);
                });
            }
            case SequenceNode sequence -> sequence.getValue().forEach(item -> checkTwice(file, item, slips));
            default -> {}
        }
    }

    private static Item item(String file, MappingNode mapping) {
        var entries = new LinkedHashMap<String, NodeTuple>();
        mapping.getValue().forEach(tuple -> {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                entries.put(key.getValue(), tuple);
            }
        });
        return new Item(spot(file, mapping), entries);
    }

    private static Spot spot(String file, Node node) {
        return new Spot(file, node.getStartMark().getLine() + 1);
    }

    private record Item(Spot spot, Map<String, NodeTuple> entries) implements YamlItem {

        private @Nullable Node value(String key) {
            NodeTuple entry = entries.get(key);
            return entry == null ? null : entry.getValueNode();
        }

        @Override
        public Spot spot(String key) {
            Node node = value(key);
            return node == null ? spot : YamlFile.spot(spot.file(), node);
        }

        @Override
        public Spot spotOfKey(String key) {
            NodeTuple entry = entries.get(key);
            return entry == null ? spot : YamlFile.spot(spot.file(), entry.getKeyNode());
        }

        @Override
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

        @Override
        public Optional<String> find(String key) {
            return value(key) instanceof ScalarNode scalar
                            && !scalar.getValue().isBlank()
                            && !scalar.getTag().equals(Tag.NULL)
                    ? Optional.of(scalar.getValue().strip())
                    : Optional.empty();
        }

        @Override
        public String get(String key) {
            return find(key)
                    .orElseThrow(
                            () -> new IllegalArgumentException("« " + key + " » manque. Ajoutez « " + key + ": … »."));
        }

        @Override
        public List<String> list(String key) {
            return nodes(key).stream()
                    .filter(ScalarNode.class::isInstance)
                    .map(node -> ((ScalarNode) node).getValue().strip())
                    .toList();
        }

        @Override
        public List<YamlItem> items(String key) {
            return nodes(key).stream()
                    .filter(MappingNode.class::isInstance)
                    .<YamlItem>map(node -> YamlFile.item(spot.file(), (MappingNode) node))
                    .toList();
        }

        @Override
        public YamlItem item(String key) {
            return value(key) instanceof MappingNode mapping
                    ? YamlFile.item(spot.file(), mapping)
                    : new Item(spot, Map.of());
        }

        @Override
        public List<String> keys() {
            return List.copyOf(entries.keySet());
        }

        private List<Node> nodes(String key) {
            return value(key) instanceof SequenceNode sequence ? sequence.getValue() : List.of();
        }
    }
}
