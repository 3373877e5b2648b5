package fr.gpsusagers.console.command;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.CallingDesks;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.OpenPack;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.coverage.Coverage;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import fr.gpsusagers.orientation.coverage.Reachability;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// `./gps coverage`: advises on every need, place, constraint and half-hour of a fortnight, and counts the
/// situations by how the citizen can reach a contact.
@Component
class CoverageCommand implements Command {

    private static final int REPLAYS = 100_000;

    private final OpenPack packs;
    private final CallingDesks callingDesks;
    private final ProveCoverage prove;

    CoverageCommand(OpenPack packs, CallingDesks callingDesks, ProveCoverage prove) {
        this.packs = packs;
        this.callingDesks = callingDesks;
        this.prove = prove;
    }

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public List<String> usages() {
        return List.of("[PACK]");
    }

    @Override
    public Verdict run(Arguments arguments, Console console) {
        return packs.read(arguments.find("PACK"), console)
                .map(pack -> {
                    console.progress("Quinze jours à partir du " + ProveCoverage.DEFAULT_START + ", puis " + REPLAYS
                            + " situations rejouées une à une…");
                    Set<DeskId> desks = callingDesks.read(pack, console);
                    console.print(
                            desks.isEmpty()
                                    ? "Aucun guichet ne rappelle : aucun rappel n’est compté."
                                    : "Guichets qui rappellent : " + desks.size());
                    return report(prove.prove(pack, ProveCoverage.DEFAULT_START, REPLAYS, desks), console)
                            .with("desks", desks.size());
                })
                .orElseGet(Verdict::fails);
    }

    private static Verdict report(Coverage coverage, Console console) {
        console.print(String.format(
                Locale.FRENCH, "%,d situations, en %,d classes", coverage.situations(), coverage.classes()));
        var verdict = coverage.holds() ? Verdict.holds() : Verdict.fails();
        long usable = 0;
        for (Reachability outcome : Reachability.values()) {
            long count = coverage.counts().getOrDefault(outcome, 0L);
            usable += outcome.isUsable() ? count : 0;
            console.print(line(outcome.word(), count, coverage.situations()));
            verdict = verdict.with(outcome.word(), count);
        }
        console.print(line("utilisable", usable, coverage.situations()));
        console.print(String.format(
                Locale.FRENCH,
                "%,d situations rejouées, %,d en désaccord avec leur classe",
                coverage.replayed(),
                coverage.disagreements()));
        coverage.deadEnds()
                .forEach(deadEnd -> console.print("Sans recours : " + deadEnd.need() + ", " + deadEnd.place() + ", "
                        + deadEnd.at() + words(deadEnd)));
        return verdict.with("situations", coverage.situations())
                .with("usable", usable)
                .with("replayed", coverage.replayed())
                .with("disagreements", coverage.disagreements());
    }

    private static String words(Coverage.DeadEnd deadEnd) {
        return deadEnd.constraints().stream()
                .sorted()
                .map(Constraint::word)
                .collect(Collectors.joining(", ", " (", ")"))
                .replace(" ()", "");
    }

    private static String line(String word, long count, long all) {
        return String.format(Locale.FRENCH, "%-24s %,16d  %6.2f %%", word, count, 100.0 * count / Math.max(1, all));
    }
}
