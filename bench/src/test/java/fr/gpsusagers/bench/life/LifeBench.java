package fr.gpsusagers.bench.life;

import fr.gpsusagers.bench.Report;
import fr.gpsusagers.enquiry.lives.Fault;
import fr.gpsusagers.enquiry.lives.Figures;
import fr.gpsusagers.enquiry.lives.Lives;
import fr.gpsusagers.enquiry.lives.Lives.Shortest;
import fr.gpsusagers.enquiry.lives.Lives.Violation;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Plays generated lives of requests on two processes over one database, and checks after each act what must be
/// true. Also finds each planted fault: a search that never finds one proves nothing.
public final class LifeBench {

    /// How many lives are played at a time. While one waits for a process or the database, another goes on.
    private static final int LANES = 4;
    /// How many lives to search for a planted fault at most. It is normally found much sooner.
    private static final int LIVES_WITH_A_FAULT = 4_000;
    /// How many violations to compare, to report the one with the shortest life.
    private static final int SHORTENED = 3;

    private static final int PROGRESS = 1_000;

    private final Effort effort;
    private final List<Lives> lanes;

    private LifeBench(Effort effort, List<Lives> lanes) {
        this.effort = effort;
        this.lanes = lanes;
    }

    /// How much to play.
    ///
    /// @param seed seed of the first life; each further life has the next seed
    public record Effort(int lives, long seed) {

        public static final Effort LONG = new Effort(10_000, 1);
        static final Effort SHORT = new Effort(150, 1);
    }

    public static Report measure(Effort effort) throws IOException, InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        try (var workers = new Workers(LANES)) {
            var bench = new LifeBench(
                    effort, workers.stages().stream().map(Lives::new).toList());
            List<Violation> violations = bench.violations();
            List<Shortest> broken = bench.shorten(violations);
            Map<Fault, Shortest> found = bench.findFaults();
            long seconds = Math.round((System.nanoTime() - begun) / 1e9);
            return new Played(effort.lives(), bench.figures(), violations, broken, found, seconds).report();
        }
    }

    /// The lives that break a rule.
    private List<Violation> violations() throws InterruptedException, ExecutionException {
        var next = new AtomicLong(effort.seed());
        long end = effort.seed() + effort.lives();
        return inEachLane(lane -> LongStream.generate(next::getAndIncrement)
                        .takeWhile(seed -> seed < end)
                        .peek(this::tellProgress)
                        .mapToObj(lane::play)
                        .flatMap(Optional::stream)
                        .toList())
                .sorted(Comparator.comparing(Violation::seed))
                .toList();
    }

    private void tellProgress(long seed) {
        long begun = seed - effort.seed();
        if (begun > 0 && begun % PROGRESS == 0) {
            System.err.printf(Locale.FRENCH, "%,d vies%n", begun);
        }
    }

    private List<Shortest> shorten(List<Violation> violations) {
        return violations.stream()
                .limit(SHORTENED)
                .map(lanes.getFirst()::shorten)
                .toList();
    }

    private Map<Fault, Shortest> findFaults() throws InterruptedException, ExecutionException {
        var next = new AtomicLong();
        Fault[] faults = Fault.values();
        var found = new EnumMap<Fault, Shortest>(Fault.class);
        inEachLane(lane -> LongStream.generate(next::getAndIncrement)
                        .takeWhile(fault -> fault < faults.length)
                        .mapToObj(fault -> faults[(int) fault])
                        .flatMap(fault -> find(lane, fault).map(life -> Map.entry(fault, life)).stream())
                        .toList())
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private Optional<Shortest> find(Lives lane, Fault fault) {
        return LongStream.range(effort.seed(), effort.seed() + LIVES_WITH_A_FAULT)
                .mapToObj(seed -> lane.play(seed, fault))
                .flatMap(Optional::stream)
                .findFirst()
                .map(lane::shorten);
    }

    private <T> Stream<T> inEachLane(Function<Lives, List<T>> work) throws InterruptedException, ExecutionException {
        var results = Stream.<T>builder();
        try (var threads = Executors.newFixedThreadPool(lanes.size())) {
            List<Callable<List<T>>> tasks = lanes.stream()
                    .<Callable<List<T>>>map(lane -> () -> work.apply(lane))
                    .toList();
            for (Future<List<T>> done : threads.invokeAll(tasks)) {
                done.get().forEach(results);
            }
        }
        return results.build();
    }

    private Figures figures() {
        var all = new Figures();
        lanes.forEach(lane -> all.add(lane.figures()));
        return all;
    }
}
