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

/// How long to measure, and with which pack. Always with the garbage collector that the product uses.
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

    /// Returns the folder of the pack to measure with: the real one, when the figures matter.
    Path pack() {
        return pack;
    }

    /// Returns the JMH options of a benchmark.
    ///
    /// @param heap its maximum heap, as a JVM option: `-Xmx256m`
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
