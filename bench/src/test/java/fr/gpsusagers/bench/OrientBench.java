package fr.gpsusagers.bench;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.kernel.pack.UnboundedFiles;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.SoonestCallbacks;
import fr.gpsusagers.pack.TestPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.util.Statistics;

/// Measures the time of one orientation, typed place included, at the size of the Calvados and of 101 départements.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OrientBench {

    private static final double MOST_MILLISECONDS = 5.0;
    private static final int DRAWN = 1 << 14;

    @Param({"calvados", "france"})
    public String size = "calvados";

    @Param("")
    public String pack = "";

    @SuppressWarnings("NullAway.Init")
    private Pack read;

    @SuppressWarnings("NullAway.Init")
    private Situations situations;

    private final Orient orient = new Orient(new DoubtedNumbers(), SoonestCallbacks.NONE);
    private final List<Situations.Asked> asked = new ArrayList<>();
    private int position;

    @Setup
    public void readPack() throws IOException {
        Path folder = Path.of(pack);
        read = size.equals("france")
                ? TestPacks.read(UnboundedFiles.read(NationalPack.write(folder, Files.createTempDirectory("france"))))
                : TestPacks.read(folder);
        situations = new Situations(read);
        Stream.generate(situations::next).limit(DRAWN).forEach(asked::add);
    }

    @Benchmark
    public Advice orient() {
        position = (position + 1) % DRAWN;
        return orient.advise(read, situations.understood(asked.get(position)));
    }

    /// Measures the Calvados with a heap of 256 MB, less than the product has. All
    /// of France in one process needs more: 1 GB.
    static Report measure(JmhEffort effort) throws RunnerException {
        List<RunResult> results = new ArrayList<>(run(effort, "calvados", "-Xmx256m"));
        results.addAll(run(effort, "france", "-Xmx1g"));
        return report(results);
    }

    private static Collection<RunResult> run(JmhEffort effort, String size, String heap) throws RunnerException {
        return JmhEffort.run(effort.options(OrientBench.class, heap).param("size", size));
    }

    private static Report report(Collection<RunResult> results) {
        Map<String, Object> figures = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        boolean holds = true;
        for (RunResult result : results) {
            Statistics times = result.getPrimaryResult().getStatistics();
            String size = result.getParams().getParam("size");
            double p50 = times.getPercentile(50) / 1000;
            double p99 = times.getPercentile(99) / 1000;
            figures.put(size + "_p50_ms", p50);
            figures.put(size + "_p99_ms", p99);
            lines.add(String.format(
                    Locale.FRENCH,
                    "%-9s p50 %.3f ms, p99 %.3f ms, max %.1f ms (%,d orientations, %s)",
                    size,
                    p50,
                    p99,
                    times.getMax() / 1000,
                    times.getN(),
                    result.getParams().getJvmArgs().iterator().next()));
            holds &= p99 <= MOST_MILLISECONDS;
        }
        return new Report(holds, lines, figures);
    }
}
