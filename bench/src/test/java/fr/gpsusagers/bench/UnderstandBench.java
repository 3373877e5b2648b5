package fr.gpsusagers.bench;

import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.understanding.Phrase;
import fr.gpsusagers.understanding.Understand;
import fr.gpsusagers.understanding.Understand.Known;
import fr.gpsusagers.understanding.Understanding;
import fr.gpsusagers.understanding.learning.Learning;
import fr.gpsusagers.understanding.learning.ModelFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.util.Statistics;

/// Measures the time to understand one phrase (need, danger, place and situation), and the time and memory that
/// learning takes. Also measures the processor time of the slowest text of 10,000 characters.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class UnderstandBench {

    private static final double MOST_MILLISECONDS = 2.0;
    private static final double MOST_MILLISECONDS_OF_10_000_LETTERS = 50;
    private static final double MOST_SECONDS_OF_LEARNING = 40;
    private static final double MOST_MEGABYTES = 60;
    private static final double MEGA = 1 << 20;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Param("")
    public String pack = "";

    @SuppressWarnings("NullAway.Init")
    private Known known;

    private final Understand understand = new Understand(TestModels.inUse());
    private final List<String> phrases = new ArrayList<>();
    private int position;

    @Setup
    public void readPack() {
        Pack read = TestPacks.read(Path.of(pack));
        TestModels.prepare().prepare(read.phrasebook());
        known = read.known();
        read.phrasebook().phrases().stream().map(Phrase::text).forEach(phrases::add);
        Collections.shuffle(phrases, new Random(1));
    }

    @Benchmark
    public Understanding understand() {
        position = (position + 1) % phrases.size();
        return understand.understand(known, phrases.get(position), DAY);
    }

    static Report measure(JmhEffort effort) throws RunnerException {
        TestModels.prepare().prepare(TestPacks.read(effort.pack()).phrasebook());
        Statistics times = JmhEffort.run(effort.options(UnderstandBench.class, "-Xmx256m"))
                .iterator()
                .next()
                .getPrimaryResult()
                .getStatistics();
        return report(times, effort);
    }

    private static Report report(Statistics times, JmhEffort effort) {
        Map<String, Object> figures = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        double p99 = times.getPercentile(99) / 1000;
        figures.put("p50_ms", times.getPercentile(50) / 1000);
        figures.put("p99_ms", p99);
        lines.add(String.format(
                Locale.FRENCH,
                "Une phrase : p50 %.3f ms, p99 %.3f ms, max %.1f ms (%,d phrases, 256 Mo)",
                times.getPercentile(50) / 1000,
                p99,
                times.getMax() / 1000,
                times.getN()));
        addCost(effort, figures, lines);
        double megabytes = Learnt.megabytesOfModel(effort.pack());
        figures.put("model_mb", megabytes);
        lines.add(String.format(Locale.FRENCH, "Le modèle en mémoire : %.1f Mo", megabytes));
        double worst = WorstWords.milliseconds(effort.pack());
        figures.put("worst_10k_ms", worst);
        lines.add(String.format(Locale.FRENCH, "Le pire texte de 10 000 lettres : %.1f ms de processeur", worst));
        boolean holds =
                p99 <= MOST_MILLISECONDS && megabytes <= MOST_MEGABYTES && worst <= MOST_MILLISECONDS_OF_10_000_LETTERS;
        if (effort == JmhEffort.LONG) {
            holds &= addLearning(effort, figures, lines) <= MOST_SECONDS_OF_LEARNING;
        }
        return new Report(holds, lines, figures);
    }

    private static void addCost(JmhEffort effort, Map<String, Object> figures, List<String> lines) {
        PhraseCost cost = PhraseCost.measure(effort.pack());
        figures.put("cpu_p50_us", cost.halfMicros());
        figures.put("cpu_p99_us", cost.nearlyAllMicros());
        figures.put("bytes_a_phrase", cost.bytes());
        lines.add(String.format(
                Locale.FRENCH,
                "Son processeur : p50 %,.0f µs, p99 %,.0f µs ; sa mémoire de passage : %,.0f octets",
                cost.halfMicros(),
                cost.nearlyAllMicros(),
                cost.bytes()));
    }

    private static double addLearning(JmhEffort effort, Map<String, Object> figures, List<String> lines) {
        LearningCost learning = Learnt.learn(effort.pack());
        figures.put("learning_s", learning.seconds());
        figures.put("learning_mb", learning.megabytes());
        lines.add(String.format(
                Locale.FRENCH,
                "L’apprentissage, dans 256 Mo : %.1f s, %.0f Mo au plus",
                learning.seconds(),
                learning.megabytes()));
        return learning.seconds();
    }

    /// Measures the model's size, and how long learning takes in a separate JVM of 256 MB, with the young
    /// generation and the garbage collector of the product.
    private static final class Learnt {

        private Learnt() {}

        static double megabytesOfModel(Path pack) {
            var book = TestPacks.read(pack).phrasebook();
            var bytes = new ByteArrayOutputStream();
            try {
                ModelFormat.write(TestModels.inUse().getOf(book), bytes);
                return bytes.size() / MEGA;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        static LearningCost learn(Path pack) {
            try {
                var learning = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-Xmn40m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LearnOnce.class.getName(),
                                pack.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
                String said = new String(learning.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                learning.waitFor();
                return LearningCost.parse(
                        said.strip().lines().reduce((_, last) -> last).orElse(""));
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /// What learning once took; without end if it failed.
    ///
    /// @param megabytes the most that the heap held
    private record LearningCost(double seconds, double megabytes) {

        static LearningCost parse(String printed) {
            String[] figures = printed.split(" ");
            return figures.length == 2
                    ? new LearningCost(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]))
                    : new LearningCost(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
    }

    /// Learns the pack of a folder once, and prints how many seconds and megabytes that took.
    static final class LearnOnce {

        private LearnOnce() {}

        public static void main(String[] words) {
            var book = TestPacks.read(Path.of(words[0])).phrasebook();
            long start = System.nanoTime();
            Learning.learn(book);
            double seconds = (System.nanoTime() - start) / 1e9;
            double most = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(part -> part.getType() == MemoryType.HEAP)
                    .mapToDouble(part -> part.getPeakUsage().getUsed())
                    .sum();
            System.out.println(seconds + " " + most / MEGA);
        }
    }
}
