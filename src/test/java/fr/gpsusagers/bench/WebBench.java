package fr.gpsusagers.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/// The throughput of the answer page beside the same layout with an empty `<main>`, in one run, by turns.
public final class WebBench {

    private static final String ANSWER = "/parcours/rsa/rsa-suspension?lieu=14366";
    private static final double LEAST_SHARE = 0.8;
    private static final int PATIENCE_SECONDS = 60;

    private WebBench() {}

    /// How long to measure.
    public enum Effort {
        LONG(10, 3, 4),
        SHORT(1, 1, 1);

        private final int warmUpSeconds;
        private final int rounds;
        private final int seconds;

        Effort(int warmUpSeconds, int rounds, int seconds) {
            this.warmUpSeconds = warmUpSeconds;
            this.rounds = rounds;
            this.seconds = seconds;
        }
    }

    static Report measure(Effort effort) throws IOException, InterruptedException, ExecutionException {
        int port = freePort();
        Path data = Files.createTempDirectory("bench-web");
        Process server = start(port, data);
        try {
            waitFor(server, port);
            for (String page : List.of(WebBenchServer.EMPTY_PAGE, ANSWER)) {
                Load.ask(port, page, false, effort.warmUpSeconds);
                Load.ask(port, page, true, effort.warmUpSeconds);
            }
            return measure(port, effort);
        } finally {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static Report measure(int port, Effort effort) throws InterruptedException, ExecutionException {
        Map<String, Object> figures = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        double share = compare(port, false, effort, lines, figures);
        compare(port, true, effort, lines, figures);
        return new Report(share >= LEAST_SHARE, lines, figures);
    }

    /// Measures both pages by turns, so that what else the machine does weighs on both alike; keeps each one's median
    /// round.
    private static double compare(
            int port, boolean gzipped, Effort effort, List<String> lines, Map<String, Object> figures)
            throws InterruptedException, ExecutionException {
        List<Load.Seen> empty = new ArrayList<>();
        List<Load.Seen> answer = new ArrayList<>();
        for (int round = 0; round < effort.rounds; round++) {
            empty.add(Load.ask(port, WebBenchServer.EMPTY_PAGE, gzipped, effort.seconds));
            answer.add(Load.ask(port, ANSWER, gzipped, effort.seconds));
        }
        String how = gzipped ? "gzip" : "brut";
        double share = median(answer).perSecond() / median(empty).perSecond();
        lines.add(line("page vide", how, median(empty)));
        lines.add(line("réponse", how, median(answer)));
        lines.add(String.format(Locale.FRENCH, "réponse / vide, %s : %.0f %%", how, 100 * share));
        figures.put(how + "_share", share);
        figures.put(how + "_answer_per_second", median(answer).perSecond());
        figures.put(how + "_answer_p99_ms", median(answer).p99());
        return share;
    }

    private static Load.Seen median(List<Load.Seen> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Load.Seen::perSecond))
                .toList()
                .get(rounds.size() / 2);
    }

    private static String line(String page, String how, Load.Seen seen) {
        return String.format(
                Locale.FRENCH,
                "%-10s %-5s %,8.0f pages/s, p50 %.2f ms, p99 %.2f ms, %,d octets",
                page,
                how,
                seen.perSecond(),
                seen.p50(),
                seen.p99(),
                seen.bytes());
    }

    private static Process start(int port, Path data) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                WebBenchServer.class.getName());
        builder.environment().put("GPS_PORT", String.valueOf(port));
        builder.environment().put("GPS_DATA", data.toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile())
                .start();
    }

    private static void waitFor(Process server, int port) throws IOException, InterruptedException {
        for (int waited = 0; waited < PATIENCE_SECONDS * 10 && server.isAlive(); waited++) {
            if (answers(port)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException("The product did not start for the benchmark");
    }

    private static boolean answers(int port) {
        try {
            var page = (HttpURLConnection) URI.create("http://localhost:" + port + WebBenchServer.EMPTY_PAGE)
                    .toURL()
                    .openConnection();
            return page.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
