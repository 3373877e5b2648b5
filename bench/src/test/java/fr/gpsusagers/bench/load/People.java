package fr.gpsusagers.bench.load;

import fr.gpsusagers.bench.running.Acknowledged;
import fr.gpsusagers.bench.running.Kept;
import fr.gpsusagers.bench.running.Node;
import fr.gpsusagers.bench.running.ReadyTeams;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/// The citizens who ask one process for a callback: for a minute at the rate of a
/// whole département, then at ever higher rates.
///
/// @param lost acknowledged, but not stored
record People(Arrivals.Seen seen, HighestRate highest, long lost) {

    static People ask(LoadBench.Effort effort, Path folder, Disk disk)
            throws IOException, InterruptedException, ExecutionException {
        try (var node = Node.start(folder)) {
            ReadyTeams.hire(node.database(), OffsetDateTime.now());
            var arrivals = new Arrivals(node.port());
            List<Acknowledged> all = new ArrayList<>();
            all.addAll(arrivals.come(effort.perSecond(), effort.warmUpSeconds()).acknowledged());
            var seen = askBeside(disk, arrivals, effort);
            all.addAll(seen.acknowledged());
            var highest = HighestRate.find(
                    arrivals, effort.perSecond(), seen, effort.stepSeconds(), Measured.bound(disk.meanwhile()));
            all.addAll(highest.acknowledged());
            return new People(seen, highest, Kept.countLost(node.database(), all));
        }
    }

    private static Arrivals.Seen askBeside(Disk disk, Arrivals arrivals, LoadBench.Effort effort)
            throws InterruptedException, ExecutionException {
        try (var _ = disk.measureMeanwhile()) {
            return arrivals.come(effort.perSecond(), effort.seconds());
        }
    }
}
