package fr.gpsusagers.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// How long to measure, with the collector of the product.
public enum JmhEffort {
    LONG(3, 5),
    SHORT(1, 1);

    private final int iterations;
    private final TimeValue time;

    JmhEffort(int iterations, int seconds) {
        this.iterations = iterations;
        this.time = TimeValue.seconds(seconds);
    }

    /// What a benchmark is measured with.
    ///
    /// @param heap the most memory it may take, as Java is told: `-Xmx256m`
    ChainedOptionsBuilder options(Class<?> bench, String heap) {
        return new OptionsBuilder()
                .include(bench.getName())
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
