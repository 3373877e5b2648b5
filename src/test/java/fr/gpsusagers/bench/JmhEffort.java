package fr.gpsusagers.bench;

import fr.gpsusagers.pack.TestPacks;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// How long to measure, with the collector of the product.
public enum JmhEffort {
    LONG(3, 5, Path.of("packs/calvados")),
    SHORT(1, 1, TestPacks.FROZEN);

    private final int iterations;
    private final TimeValue time;
    private final Path pack;

    JmhEffort(int iterations, int seconds, Path pack) {
        this.iterations = iterations;
        this.time = TimeValue.seconds(seconds);
        this.pack = pack;
    }

    /// The folder of the pack to measure with: a real one, when the figures matter.
    Path pack() {
        return pack;
    }

    /// What a benchmark is measured with.
    ///
    /// @param heap the most memory it may take, as Java is told: `-Xmx256m`
    ChainedOptionsBuilder options(Class<?> bench, String heap) {
        return new OptionsBuilder()
                .include(bench.getName())
                .param("pack", pack.toString())
                .forks(1)
                .jvmArgs(heap, "-XX:+UseSerialGC")
                .warmupIterations(iterations)
                .warmupTime(time)
                .measurementIterations(iterations)
                .measurementTime(time)
                .shouldFailOnError(true);
    }

    static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }
}
