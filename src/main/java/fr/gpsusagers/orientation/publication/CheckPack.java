package fr.gpsusagers.orientation.publication;

import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.ReadPack;
import fr.gpsusagers.orientation.coverage.Coverage;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Checks a whole pack: its files, and that no citizen meets a dead end.
@UseCase
public final class CheckPack {

    private final ReadPack read;
    private final ProveCoverage prove;

    public CheckPack(ReadPack read, ProveCoverage prove) {
        this.read = read;
        this.prove = prove;
    }

    /// Reads these files and proves their coverage.
    public ReadPack.Outcome check(PackFiles files) {
        return switch (read.read(files)) {
            case ReadPack.Outcome.Refused refused -> refused;
            case ReadPack.Outcome.Accepted accepted -> withoutDeadEnds(accepted);
        };
    }

    private ReadPack.Outcome withoutDeadEnds(ReadPack.Outcome.Accepted accepted) {
        Coverage coverage = prove.prove(accepted.pack(), ProveCoverage.DEFAULT_START, 0, Set.of());
        if (coverage.deadEndCount() == 0) {
            return accepted;
        }
        Stream<Finding> deadEnds = coverage.deadEnds().stream().map(deadEnd -> finding(accepted.pack(), deadEnd));
        return new ReadPack.Outcome.Refused(
                Stream.concat(accepted.findings().stream(), deadEnds).toList());
    }

    private static Finding finding(Pack pack, Coverage.DeadEnd deadEnd) {
        Spot spot = pack.guide().findNeed(deadEnd.need()).orElseThrow().spot();
        List<String> constraints =
                deadEnd.constraints().stream().sorted().map(Constraint::word).toList();
        return new Finding(
                Finding.Severity.ERROR,
                spot,
                "« " + deadEnd.need() + " » ne laisse aucun recours à " + deadEnd.place() + ", le " + deadEnd.at()
                        + (constraints.isEmpty() ? "" : " (" + String.join(", ", constraints) + ")")
                        + ". Ajoutez un contact qui sert cette personne.");
    }
}
