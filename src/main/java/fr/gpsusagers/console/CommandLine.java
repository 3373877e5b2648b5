package fr.gpsusagers.console;

import fr.gpsusagers.console.Usage.WrongUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Finds the command, checks its arguments and runs it. Exit status: 0 if the check passed or the action was done,
/// 1 if not, 2 for wrong use.
@Component
public final class CommandLine {

    private static final String JSON = "--json";

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Terminal terminal;
    private final JsonMapper json;

    public CommandLine(List<Command> commands, Terminal terminal, JsonMapper json) {
        commands.forEach(command -> this.commands.put(command.name(), command));
        this.terminal = terminal;
        this.json = json;
    }

    /// Runs the command named by the first word. Returns the exit status.
    public int run(List<String> words) {
        return Optional.ofNullable(commands.get(words.getFirst()))
                .map(command -> run(command, new ArrayList<>(words.subList(1, words.size()))))
                .orElseGet(() -> Help.refuse(terminal, "Commande inconnue : " + words.getFirst() + "."));
    }

    private int run(Command command, List<String> words) {
        boolean isJson = words.removeIf(JSON::equals);
        Arguments arguments;
        try {
            arguments = read(command.usages(), words);
        } catch (WrongUse wrong) {
            terminal.progress(wrong.reason());
            command.usages().forEach(usage -> terminal.progress("Usage : ./gps " + command.name() + " " + usage));
            return Help.WRONG_USE;
        }
        Verdict verdict = command.run(arguments, terminal);
        if (isJson) {
            terminal.print(json.writeValueAsString(summary(command, verdict)));
        }
        return verdict.status();
    }

    private static Arguments read(List<String> usages, List<String> words) throws WrongUse {
        WrongUse first = null;
        for (String usage : usages) {
            try {
                return Usage.parse(usage).read(words);
            } catch (WrongUse wrong) {
                first = first == null ? wrong : first;
            }
        }
        throw first == null ? new WrongUse("Cette commande ne s’appelle pas.") : first;
    }

    private static Map<String, Object> summary(Command command, Verdict verdict) {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("command", command.name());
        summary.put("holds", verdict.status() == 0);
        summary.putAll(verdict.summary());
        return summary;
    }
}
