package fr.gpsusagers.bench.content;

import fr.gpsusagers.bench.Report;
import fr.gpsusagers.orientation.store.ChangesForTests;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.platform.store.TestCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/// Changes and publishes content while two processes serve it, and measures how long each takes to be in force on
/// both: in ordinary times, after one of them was killed and started again, and after a time without a database.
public final class ContentBench {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long POLL_MILLIS = 20;
    private static final double NANOS = 1e6;

    private final Nodes nodes;
    private final Editor editor;
    private final Measured measured = new Measured();

    private ContentBench(Nodes nodes, Editor editor) {
        this.nodes = nodes;
        this.editor = editor;
    }

    /// How much to measure: half in ordinary times, a quarter after the restart, a quarter after the outage.
    ///
    /// @param away how many seconds both nodes are without a database
    public record Effort(int changes, int publications, int away) {

        public static final Effort LONG = new Effort(200, 20, 60);
        static final Effort SHORT = new Effort(12, 4, 8);
    }

    public static Report measure(Effort effort) throws IOException, InterruptedException {
        TestModels.prepare().prepare(TestPacks.bocage().phrasebook());
        Path folder = Files.createTempDirectory("bench-content");
        String url = TestCluster.newUrl();
        var direct = new SingleConnectionDataSource(url, TestCluster.user(), TestCluster.password(), true);
        Report report;
        try (var nodes = Nodes.start(folder, url)) {
            var editor = new Editor(ChangesForTests.of(JdbcClient.create(direct)), folder.resolve("paquet"));
            report = new ContentBench(nodes, editor).measureAll(effort);
        }
        direct.destroy();
        if (report.holds()) {
            FileSystemUtils.deleteRecursively(folder);
        } else {
            System.err.println("Tout est resté dans " + folder);
        }
        return report;
    }

    private Report measureAll(Effort effort) throws IOException, InterruptedException {
        Map<String, Object> figures = new LinkedHashMap<>();
        work("in_ordinary_times", effort, 2);
        nodes.restartSecond();
        boolean afterRestart = isShown();
        figures.put("complete_at_first_answer_after_restart", afterRestart);
        work("after_restart", effort, 4);
        nodes.relay().cut();
        Thread.sleep(Duration.ofSeconds(effort.away()));
        editor.change();
        figures.put("seconds_without_database", effort.away());
        long restored = System.nanoTime();
        nodes.relay().restore();
        figures.put("caught_up_ms_after_outage", Math.round(awaitShown(restored)));
        work("after_outage", effort, 4);
        return measured.report(figures, afterRestart);
    }

    private void work(String when, Effort effort, int part) throws IOException, InterruptedException {
        int changes = effort.changes() / part;
        int publications = effort.publications() / part;
        for (int made = 0; made < changes; made++) {
            editor.change();
            measured.add("changes", when, awaitShown(System.nanoTime()));
            if (made * publications / changes != (made + 1) * publications / changes) {
                nodes.publish(editor.publications(), editor.nextPack());
                measured.add("publications", when, awaitShown(System.nanoTime()));
            }
        }
    }

    /// Returns how many milliseconds passed until both nodes showed what was changed and published last.
    private double awaitShown(long since) throws IOException, InterruptedException {
        long end = since + PATIENCE.toNanos();
        while (!isShown()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The change or publication is not in force after " + PATIENCE);
            }
            Thread.sleep(POLL_MILLIS);
        }
        return (System.nanoTime() - since) / NANOS;
    }

    private boolean isShown() throws IOException, InterruptedException {
        return nodes.read(Editor.COMMUNE).stream().allMatch(editor::isShownIn);
    }
}
