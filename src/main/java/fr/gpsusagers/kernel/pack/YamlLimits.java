package fr.gpsusagers.kernel.pack;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;

/// Limits on YAML files. Without them, a few lines that refer to each other or to themselves could fill
/// the memory or never end.
final class YamlLimits {

    private static final int MOST_CHARACTERS = 12 << 20;
    private static final int DEEPEST = 50;

    private YamlLimits() {}

    /// @throws YAMLException if the file is broken or exceeds a limit
    static Node compose(String text) {
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
    static String message(YAMLException broken) {
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

    static int lineOf(YAMLException broken, String text) {
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
