package fr.gpsusagers.bench.freeze;

import fr.gpsusagers.Gps;
import fr.gpsusagers.bench.Report;
import fr.gpsusagers.bench.running.Kept;
import fr.gpsusagers.bench.running.ReadyTeams;
import fr.gpsusagers.kernel.job.JobState;
import fr.gpsusagers.kernel.job.Jobs;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.platform.store.SilentProxy;
import fr.gpsusagers.platform.store.TestCluster;
import fr.gpsusagers.sending.notice.Outbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/// `./gps bench freeze` runs the product with all its jobs while citizens book, and repeatedly silences the
/// database for minutes: connections stay open, but nothing answers. It checks that `/health/promises` says DOWN
/// meanwhile, that every job goes on once the database answers again, and that no booking and no queued notice is
/// lost.
public final class FreezeBench {

    private static final Duration ALARM = Duration.ofSeconds(90);
    private static final Duration RETURN = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN = Duration.ofSeconds(15);
    private static final long POLL_MILLIS = 200;

    private final ConfigurableApplicationContext product;
    private final SilentProxy proxy;
    private final HttpClient client = HttpClient.newHttpClient();

    private FreezeBench(ConfigurableApplicationContext product, SilentProxy proxy) {
        this.product = product;
        this.proxy = proxy;
    }

    /// @param freeze how long the database is silent each time
    public record Effort(Duration freeze, int times) {

        public static final Effort LONG = new Effort(Duration.ofMinutes(10), 10);
    }

    /// @param down how long after the freeze `/health/promises` was DOWN
    /// @param back how long after the return every job had gone on
    private record Frozen(Duration down, Duration back) {}

    public static Report measure(Effort effort) throws IOException, InterruptedException {
        TestModels.prepare().prepare(TestPacks.bocage().phrasebook());
        Path folder = Files.createTempDirectory("bench-freeze");
        String url = TestCluster.newUrl();
        try (var proxy = SilentProxy.before(url);
                var product = new SpringApplicationBuilder(Gps.class)
                        .run(
                                "--gps.pack=" + TestPacks.FROZEN,
                                "--gps.data=" + folder,
                                "--gps.port=0",
                                "--gps.pretend=on",
                                "--gps.database.url=" + proxy.through(url),
                                "--gps.database.user=" + TestCluster.user(),
                                "--gps.database.password=" + TestCluster.password())) {
            return new FreezeBench(product, proxy).run(effort);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Report run(Effort effort) throws InterruptedException {
        var database = product.getBean(JdbcClient.class);
        ReadyTeams.hire(database, OffsetDateTime.now());
        var queue = new QueuedNotices(product.getBean(Outbox.class), database);
        var bookings = new Bookings(port());
        var all = new ArrayList<Frozen>();
        try (queue;
                bookings) {
            for (int time = 0; time < effort.times(); time++) {
                Thread.sleep(BETWEEN.toMillis());
                all.add(freeze(effort.freeze()));
            }
            Thread.sleep(BETWEEN.toMillis());
        }
        long lost = await(() -> queue.countLost() == 0, PATIENCE).compareTo(PATIENCE) < 0 ? 0 : queue.countLost();
        long lostBookings = Kept.countLost(database, bookings.acknowledged());
        return report(effort, all, bookings, lostBookings, queue.count(), lost);
    }

    private Frozen freeze(Duration freeze) throws InterruptedException {
        long start = System.nanoTime();
        proxy.freeze();
        Duration down = await(() -> !isUp(), freeze);
        Thread.sleep(Math.max(0, freeze.toMillis() - (System.nanoTime() - start) / 1_000_000));
        proxy.thaw();
        Duration back = await(() -> isUp() && standing().isEmpty(), PATIENCE);
        System.err.println("down after " + down + ", back after " + back);
        return new Frozen(down, back);
    }

    private List<String> standing() {
        return product.getBean(Jobs.class).states().stream()
                .filter(JobState::isStandingStill)
                .map(JobState::name)
                .toList();
    }

    private int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) product).getWebServer())
                .getPort();
    }

    private boolean isUp() {
        var ask = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/health/promises"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(ask, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException failed) {
            throw new IllegalStateException("The product must answer while its database is silent", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// How long it took; the patience if it never came.
    private static Duration await(BooleanSupplier condition, Duration patience) throws InterruptedException {
        long start = System.nanoTime();
        Duration passed = Duration.ZERO;
        while (passed.compareTo(patience) < 0 && !condition.getAsBoolean()) {
            Thread.sleep(POLL_MILLIS);
            passed = Duration.ofNanos(System.nanoTime() - start);
        }
        return passed;
    }

    private static Report report(
            Effort effort, List<Frozen> all, Bookings bookings, long lostBookings, int queued, long lost) {
        double down = worst(all.stream().map(Frozen::down).toList());
        double back = worst(all.stream().map(Frozen::back).toList());
        boolean holds = down <= ALARM.toSeconds() && back <= RETURN.toSeconds() && lost == 0 && lostBookings == 0;
        var figures = new LinkedHashMap<String, Object>();
        figures.put("freezes", effort.times());
        figures.put("freezeSeconds", effort.freeze().toSeconds());
        figures.put("longestUntilDownSeconds", down);
        figures.put("longestUntilBackSeconds", back);
        int booked = bookings.acknowledged().size();
        figures.put("bookings", booked);
        figures.put("bookingsSentAgain", bookings.sentAgain());
        figures.put("bookingsLost", lostBookings);
        figures.put("noticesQueued", queued);
        figures.put("noticesLost", lost);
        return new Report(
                holds,
                List.of(
                        "%d silences of %d s"
                                .formatted(effort.times(), effort.freeze().toSeconds()),
                        "/health/promises was DOWN after %.1f s at the latest (bound: %d s)"
                                .formatted(down, ALARM.toSeconds()),
                        "Every job went on %.1f s after the return at the latest (bound: %d s)"
                                .formatted(back, RETURN.toSeconds()),
                        "%d bookings were acknowledged (%d forms sent again), %d were lost"
                                .formatted(booked, bookings.sentAgain(), lostBookings),
                        "%d notices were queued, %d were lost".formatted(queued, lost)),
                figures);
    }

    private static double worst(List<Duration> times) {
        return times.stream().mapToLong(Duration::toMillis).max().orElse(0) / 1_000.0;
    }
}
