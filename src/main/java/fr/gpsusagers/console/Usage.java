package fr.gpsusagers.console;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.regex.Pattern;

/// One form of a call, both to print and to check: `PACK [SUITE] --batch FICHIER [--a-valider]`. Capitals stand for
/// any word, an option may have a value, brackets mark an optional part, other words are literal. Words come before
/// options.
record Usage(List<Part> parts) {

    private static final Pattern PART =
            Pattern.compile("(?<open>\\[)?(?:(?<option>--[a-z-]+)( (?<value>[A-Z]+))?|(?<word>[a-z-]+|[A-Z]+))]?");

    sealed interface Part {
        String name();

        boolean required();
    }

    record Word(String name, boolean required) implements Part {

        boolean fits(String given) {
            return Character.isUpperCase(name.charAt(0)) || name.equals(given);
        }
    }

    record Option(String name, boolean required, boolean takesValue) implements Part {}

    static Usage parse(String line) {
        var match = PART.matcher(line);
        var parts = new ArrayList<Part>();
        while (match.find()) {
            boolean required = match.group("open") == null;
            String option = match.group("option");
            parts.add(
                    option == null
                            ? new Word(match.group("word"), required)
                            : new Option(option, required, match.group("value") != null));
        }
        return new Usage(List.copyOf(parts));
    }

    /// Parses the arguments of a call.
    Arguments read(List<String> call) throws WrongUse {
        var named = new HashMap<String, String>();
        Queue<String> words = readOptions(call, named);
        for (Part part : parts) {
            if (part instanceof Word word && !words.isEmpty() && word.fits(words.element())) {
                named.put(word.name(), words.remove());
            }
            if (part.required() && !named.containsKey(part.name())) {
                throw new WrongUse("Il manque " + part.name() + ".");
            }
        }
        if (!words.isEmpty()) {
            throw new WrongUse("« " + words.element() + " » est en trop.");
        }
        return new Arguments(named);
    }

    private Queue<String> readOptions(List<String> call, Map<String, String> named) throws WrongUse {
        var left = new ArrayDeque<>(call);
        var words = new ArrayDeque<String>();
        while (!left.isEmpty()) {
            String given = left.remove();
            if (!given.startsWith("--")) {
                words.add(given);
            } else if (!option(given).takesValue()) {
                named.put(given, "");
            } else if (left.isEmpty()) {
                throw new WrongUse("Il manque la valeur de " + given + ".");
            } else {
                named.put(given, left.remove());
            }
        }
        return words;
    }

    private Option option(String given) throws WrongUse {
        for (Part part : parts) {
            if (part instanceof Option option && option.name().equals(given)) {
                return option;
            }
        }
        throw new WrongUse("Option inconnue : " + given + ".");
    }

    /// The arguments do not match the usage of the command.
    static final class WrongUse extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;

        WrongUse(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
