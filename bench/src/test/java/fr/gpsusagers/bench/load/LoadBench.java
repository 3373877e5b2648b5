package fr.gpsusagers.bench.load;

import fr.gpsusagers.bench.Report;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.springframework.util.FileSystemUtils;

/// Measures how long citizens wait for a promise that is on disk when many ask at once, and up to which rate. Also
/// checks that agents of two processes never get the same request.
public final class LoadBench {

    private LoadBench() {}

    /// How long to measure.
    ///
    /// @param perSecond how many citizens ask per second
    /// @param stepSeconds how long each step towards the highest rate lasts; 0 to skip the search for it
    /// @param queue how many requests the agents take
    public record Effort(int warmUpSeconds, int perSecond, int seconds, int stepSeconds, int agents, int queue) {

        public static final Effort LONG = new Effort(60, 200, 60, 10, 64, 10_000);
        static final Effort SHORT = new Effort(1, 50, 5, 0, 16, 300);
    }

    public static Report measure(Effort effort, Fault fault)
            throws IOException, InterruptedException, ExecutionException {
        TestModels.prepare().prepare(TestPacks.bocage().phrasebook());
        Path folder = Files.createTempDirectory("bench-load");
        Measured measured = measure(effort, fault, folder);
        if (measured.isSound()) {
            FileSystemUtils.deleteRecursively(folder);
        } else {
            System.err.println("Tout est resté dans " + folder);
        }
        return measured.report();
    }

    private static Measured measure(Effort effort, Fault fault, Path folder)
            throws IOException, InterruptedException, ExecutionException {
        try (var disk = Disk.of(folder)) {
            disk.measureAlone();
            var people = People.ask(effort, Files.createDirectories(folder.resolve("seul")), disk);
            disk.measureAlone();
            var queue = OneQueue.empty(folder, effort.queue(), effort.agents(), fault);
            return new Measured(effort, disk.alone(), disk.meanwhile(), people, queue);
        }
    }
}
