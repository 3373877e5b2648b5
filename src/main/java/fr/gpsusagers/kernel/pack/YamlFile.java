package fr.gpsusagers.kernel.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A YAML file, kept as nodes so that each value knows its line.
final class YamlFile {

    private YamlFile() {}

    static YamlItem empty(String file) {
        return new Item(new Spot(file, 1), Map.of());
    }

    static YamlItem read(String file, String text, FilesReading.Report report) {
        try {
            Node root = YamlLimits.compose(text);
            if (root instanceof MappingNode mapping) {
                checkKeys(file, mapping, report);
                return item(file, mapping);
            }
            report.accept(
                    new Spot(file, 1), "Le fichier ne commence pas par une clé. Écrivez par exemple « besoins: ».");
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            report.accept(new Spot(file, line), "Le YAML est illisible ici. Vérifiez les retraits et les deux-points.");
        } catch (YAMLException broken) {
            report.accept(new Spot(file, YamlLimits.lineOf(broken, text)), YamlLimits.message(broken));
        }
        return empty(file);
    }

    /// A key written twice would silence the first one.
    private static void checkKeys(String file, Node node, FilesReading.Report report) {
        switch (node) {
            case MappingNode mapping -> {
                var seen = new HashSet<String>();
                mapping.getValue().forEach(tuple -> {
                    if (tuple.getKeyNode() instanceof ScalarNode key && !seen.add(key.getValue())) {
                        report.accept(
                                spot(file, key),
                                "La clé « " + key.getValue() + " » est écrite deux fois. Gardez-en une.");
                    }
                    checkKeys(file, tuple.getValueNode(), report);
                });
            }
            case SequenceNode sequence -> sequence.getValue().forEach(item -> checkKeys(file, item, report));
            default -> {}
        }
    }

    private static Item item(String file, MappingNode mapping) {
        var values = new LinkedHashMap<String, Node>();
        mapping.getValue().forEach(tuple -> {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                values.put(key.getValue(), tuple.getValueNode());
            }
        });
        return new Item(spot(file, mapping), values);
    }

    private static Spot spot(String file, Node node) {
        return new Spot(file, node.getStartMark().getLine() + 1);
    }

    private record Item(Spot spot, Map<String, Node> values) implements YamlItem {

        @Override
        public Spot spot(String key) {
            Node node = values.get(key);
            return node == null ? spot : YamlFile.spot(spot.file(), node);
        }

        @Override
        public Optional<String> find(String key) {
            return values.get(key) instanceof ScalarNode scalar
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
            return values.get(key) instanceof MappingNode mapping
                    ? YamlFile.item(spot.file(), mapping)
                    : new Item(spot, Map.of());
        }

        @Override
        public List<String> keys() {
            return List.copyOf(values.keySet());
        }

        private List<Node> nodes(String key) {
            return values.get(key) instanceof SequenceNode sequence ? sequence.getValue() : List.of();
        }
    }
}
