package fr.gpsusagers.console;

import java.util.List;

/// A command of `./gps`. Each command is a bean, described by a line of `help.txt`.
public interface Command {

    /// Returns the word after `./gps`.
    String name();

    /// Returns the accepted arguments, one line for each form of the call: `PACK [--a-valider]`, `--rollback`. The
    /// syntax is that of [Usage]. Other arguments are refused before the command runs. Every command accepts
    /// `--json`, which no line lists.
    List<String> usages();

    /// Runs the command. Results go to [Console#print], progress messages to [Console#progress].
    Verdict run(Arguments arguments, Console console);
}
