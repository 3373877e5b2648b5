package fr.gpsusagers.kernel.pack;

import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A YAML file, stored as nodes so that each value knows its line. Without limits, a few lines that refer to each other
/// or to themselves could fill the memory or never end.
final class YamlFile {

    private static final int MOST_CHARACTERS = 12 << 20;
    private static final int DEEPEST = 50;

    private YamlFile() {}

    static YamlItem empty(String file) {
        return new YamlItem(new Spot(file, 1), Map.of());
    }

    static YamlItem read(String file, String text, Slips slips) {
        try {
            Node root = compose(text);
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
            slips.broken(error(file, lineOf(broken, text), message(broken)));
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

    static YamlItem item(String file, MappingNode mapping) {
        var entries = new LinkedHashMap<String, NodeTuple>();
        mapping.getValue().forEach(tuple -> {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                entries.put(key.getValue(), tuple);
            }
        });
        return new YamlItem(spot(file, mapping), entries);
    }

    static Spot spot(String file, Node node) {
        return new Spot(file, node.getStartMark().getLine() + 1);
    }

    /// @throws YAMLException if the file is broken or exceeds a limit
    private static Node compose(String text) {
        return new Yaml(new SafeConstructor(options())).compose(new StringReader(text));
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setAllowRecursiveKeys(false);
        return options;
    }

    /// Explains, in French, an error that is not a plain syntax error, and how to fix it.
    private static String message(YAMLException broken) {
        String said = String.valueOf(broken.getMessage());
        if (isAlias(said)) {
            return "Ce passage en rappelle un autre (« *nom »). Recopiez-le à la place.";
        }
        if (said.contains("Nesting Depth")) {
            return "Le YAML a plus de " + DEEPEST + " retraits l’un dans l’autre. Écrivez-le plus à plat.";
        }
        if (said.contains("exceeds the limit")) {
            return "Le fichier dépasse 12 millions de caractères. Raccourcissez-le.";
        }
        return "Le YAML est illisible. Écrivez un texte simple, sans caractère de commande.";
    }

    private static int lineOf(YAMLException broken, String text) {
        return isAlias(String.valueOf(broken.getMessage())) ? lineOfAlias(text) : 1;
    }

    private static boolean isAlias(String said) {
        return said.contains("aliases");
    }

    private static int lineOfAlias(String text) {
        for (Event event : new Yaml(new SafeConstructor(options())).parse(new StringReader(text))) {
            if (event instanceof AliasEvent) {
                return event.getStartMark().getLine() + 1;
            }
        }
        return 1;
    }
}
