package fr.gpsusagers.console;

import java.util.List;

/// One thing that can be asked on a command line. Each command is a bean; its line in `help.txt` says what it is for.
public interface Command {

    /// The word after `./gps`.
    String name();

    /// The words that may follow, one line for each way to call: `PACK [--a-valider]`, `--rollback`.
    /// The console refuses everything else before the command runs; see [Usage] for how to write a line.
    /// `--json` is understood for every command and belongs to no line.
    List<String> usages();

    /// Does what was asked. Results go to [Console#print], what makes waiting bearable to [Console#progress].
    Verdict run(Arguments arguments, Console console);
}
