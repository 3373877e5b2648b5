package fr.gpsusagers.console.command;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Prints the version from inside the jar, where the build writes the version of `pom.xml`. In a source tree, the
/// script `./gps version` reads `pom.xml` without starting Java.
@Component
class VersionCommand implements Command {

    private final String version;

    VersionCommand(@Value("${gps.version}") String version) {
        this.version = version;
    }

    @Override
    public String name() {
        return "version";
    }

    @Override
    public List<String> usages() {
        return List.of("");
    }

    @Override
    public Verdict run(Arguments arguments, Console console) {
        console.print("GPS usagers " + version);
        return Verdict.holds().with("version", version);
    }
}
