package fr.gpsusagers.bench;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.portal.NeutralIds;
import fr.gpsusagers.territory.Commune;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/// Compares the throughput of the answer page with that of the same layout around an empty `<main>`. They are
/// measured by turns in one run: the answer that everyone asks for on one day, after 2,000 others were asked for
/// in the same minute, and answers that nobody has asked for yet. What browsers get counts, which is gzipped.
public final class WebBench {

    private static final List<String> EMPTY = List.of(WebBenchServer.EMPTY_PAGE);
    private static final List<String> ANSWER = List.of("/parcours/rsa/rsa-suspension?lieu=14366");
    private static final int OTHERS = 2_000;
    private static final double LEAST_SHARE = 0.6;
    private static final double LEAST_SHARE_OF_NEW = 0.35;
    private static final int PATIENCE_SECONDS = 60;
    private static final int FILLING_SECONDS = 4;

    /// More than any machine at hand serves: no address is asked for twice.
    private static final int MOST_PER_SECOND = 6_000;

    private static final long SEED = 20_261_125L;

    private WebBench() {}

    /// How long to measure.
    public enum Effort {
        LONG(30, 3, 4),
        SHORT(1, 1, 1);

        /// For new answers, plain and gzipped; a third of it for the two other pages, whose code is compiled sooner.
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
            for (boolean gzipped : List.of(false, true)) {
                Load.ask(port, EMPTY, gzipped, effort.warmUpSeconds / 3 + 1);
                Load.ask(port, ANSWER, gzipped, effort.warmUpSeconds / 3 + 1);
                Load.ask(port, everyAnswer(), gzipped, effort.warmUpSeconds);
            }
            return measure(port, effort);
        } finally {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    /// Returns the address of one answer for each need in each commune, in random order.
    private static List<String> everyAnswer() {
        Pack pack = TestPacks.bocage();
        List<String> all = new ArrayList<>();
        for (Need need : pack.guide().needs()) {
            String way = String.join("/", pack.guide().shortestWay(need.id()));
            for (Commune commune : pack.territory().communes()) {
                all.add(NeutralIds.neutral(
                        "/parcours/" + way + "?lieu=" + commune.code().value()));
            }
        }
        Collections.shuffle(all, new Random(SEED));
        return all;
    }

    private static Report measure(int port, Effort effort)
            throws IOException, InterruptedException, ExecutionException {
        var report = new Lines();
        var addresses = new Addresses(everyAnswer());
        compare(port, addresses, false, effort, report);
        boolean holds = compare(port, addresses, true, effort, report);
        return new Report(holds, report.lines, report.figures);
    }

    private record Lines(List<String> lines, Map<String, Object> figures) {

        Lines() {
            this(new ArrayList<>(), new LinkedHashMap<>());
        }

        void add(String page, String how, Load.Seen seen, Load.Seen empty) {
            double share = seen.perSecond() / empty.perSecond();
            lines.add(String.format(
                    Locale.FRENCH,
                    "%-22s %-5s %,8.0f pages/s (%.0f %% de la page vide), p50 %.2f ms, p99 %.2f ms, %,d octets",
                    page,
                    how,
                    seen.perSecond(),
                    100 * share,
                    seen.p50(),
                    seen.p99(),
                    seen.bytes()));
            String name = page.replace(' ', '_') + "_" + how;
            figures.put(name + "_share", share);
            figures.put(name + "_per_second", seen.perSecond());
            figures.put(name + "_p99_ms", seen.p99());
        }
    }

    /// The addresses of all answers, each given once: after the last, the first comes again, minutes later.
    private static final class Addresses {

        private final List<String> all;
        private int next;

        Addresses(List<String> all) {
            this.all = all;
        }

        /// Returns answers that nobody has asked for yet.
        List<String> take(int count) {
            next = next + count > all.size() ? count : next + count;
            return all.subList(next - count, next);
        }
    }

    /// Measures the pages by turns, so that other load on the machine affects all of
    /// them alike. Keeps the median round of each.
    private static boolean compare(int port, Addresses addresses, boolean gzipped, Effort effort, Lines report)
            throws IOException, InterruptedException, ExecutionException {
        List<Load.Seen> empty = new ArrayList<>();
        List<Load.Seen> answer = new ArrayList<>();
        List<Load.Seen> fresh = new ArrayList<>();
        for (int round = 0; round < effort.rounds; round++) {
            awaitRoomInMinute(2 * effort.seconds + FILLING_SECONDS);
            Load.askEach(port, addresses.take(OTHERS), gzipped);
            empty.add(Load.ask(port, EMPTY, gzipped, effort.seconds));
            answer.add(Load.ask(port, ANSWER, gzipped, effort.seconds));
            fresh.add(Load.ask(port, addresses.take(MOST_PER_SECOND * effort.seconds), gzipped, effort.seconds));
        }
        String how = gzipped ? "gzip" : "brut";
        report.add("page vide", how, median(empty), median(empty));
        report.add("réponse", how, median(answer), median(empty));
        report.add("réponse inédite", how, median(fresh), median(empty));
        return median(answer).perSecond() >= LEAST_SHARE * median(empty).perSecond()
                && median(fresh).perSecond()
                        >= LEAST_SHARE_OF_NEW * median(empty).perSecond();
    }

    /// Waits for the next minute if this one ends before the round does: with the minute, the page cache would
    /// forget the 2,000 other answers, which would favour the product.
    private static void awaitRoomInMinute(int seconds) throws InterruptedException {
        long left = 60 - Instant.now().getEpochSecond() % 60;
        if (left < seconds) {
            TimeUnit.SECONDS.sleep(left);
        }
    }

    private static Load.Seen median(List<Load.Seen> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Load.Seen::perSecond))
                .toList()
                .get(rounds.size() / 2);
    }

    private static Process start(int port, Path data) throws IOException {
        TestModels.prepare().prepare(TestPacks.bocage().phrasebook());
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                WebBenchServer.class.getName());
        builder.environment().put("GPS_PORT", String.valueOf(port));
        builder.environment().put("GPS_PACK", TestPacks.FROZEN.toString());
        builder.environment().put("GPS_DATA", data.toString());
        builder.environment().put("GPS_LIMITS", "pages=10000000/100000000, maps=10000000/100000000");
        builder.environment().put("GPS_MODELS", TestModels.folder().toString());
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
