package fr.gpsusagers.console.command;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.directory.NationalLines;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.ReadPack;
import fr.gpsusagers.orientation.publication.CheckPack;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// `./gps check PACK`: lists the mistakes of a pack, where they are, and how to fix them. `--tout` also lists every
/// warning. `--a-valider` lists what each desk should confirm.
@Component
class CheckCommand implements Command {

    private static final int WARNINGS_SHOWN = 20;

    private final CheckPack check;
    private final Clock clock;

    CheckCommand(CheckPack check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public List<String> usages() {
        return List.of("PACK [--a-valider] [--tout]");
    }

    @Override
    public Verdict run(Arguments arguments, Console console) {
        Path folder = Path.of(arguments.get("PACK"));
        PackFiles files;
        try {
            files = PackFiles.ofFolder(folder);
        } catch (IllegalArgumentException missing) {
            return console.refuse(String.valueOf(missing.getMessage())).with("errors", 1);
        }
        console.progress("Lecture de " + folder + " et preuve qu’aucune situation ne finit sans interlocuteur…");
        return switch (check.check(files)) {
            case ReadPack.Outcome.Refused(List<Finding> findings) -> refused(folder, findings, console);
            case ReadPack.Outcome.Accepted accepted -> accepted(folder, accepted, arguments, console);
        };
    }

    private static Verdict refused(Path folder, List<Finding> findings, Console console) {
        List<Finding> errors = only(findings, Finding.Severity.ERROR);
        errors.forEach(error -> console.print(folder + "/" + error));
        console.print(folder + " : refusé, " + errors.size() + (errors.size() == 1 ? " erreur." : " erreurs."));
        return Verdict.fails().with("errors", errors.size());
    }

    private Verdict accepted(Path folder, ReadPack.Outcome.Accepted accepted, Arguments arguments, Console console) {
        LocalDate today = FrenchTime.now(clock).toLocalDate();
        List<Finding> warnings = Stream.concat(
                        only(accepted.findings(), Finding.Severity.WARNING).stream(),
                        NationalLines.toReadAgain(accepted.pack().directory(), today).stream())
                .toList();
        if (arguments.has("--a-valider")) {
            return new ConfirmationSheets(accepted.pack(), today).print(console);
        }
        print(warnings, arguments.has("--tout") ? warnings.size() : WARNINGS_SHOWN, folder, console);
        console.print(folder + " : ok (version " + accepted.pack().identity().version() + ", contenu "
                + accepted.pack().fingerprint() + "). Les faits à confirmer : ./gps check " + folder + " --a-valider");
        return Verdict.holds()
                .with("errors", 0)
                .with("warnings", warnings.size())
                .with("fingerprint", accepted.pack().fingerprint());
    }

    private static void print(List<Finding> warnings, int most, Path folder, Console console) {
        warnings.stream().limit(most).forEach(warning -> console.print(folder + "/" + warning + " (avertissement)"));
        if (warnings.size() > most) {
            console.print("… et " + (warnings.size() - most)
                    + " autres avertissements. Pour les lire tous : ./gps check " + folder + " --tout");
        }
    }

    private static List<Finding> only(List<Finding> findings, Finding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
