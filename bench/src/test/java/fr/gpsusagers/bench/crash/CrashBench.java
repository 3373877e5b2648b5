package fr.gpsusagers.bench.crash;

import fr.gpsusagers.bench.Report;
import fr.gpsusagers.bench.running.ReadyTeams;
import fr.gpsusagers.bench.running.Website;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// Kills the product and its database at random instants while citizens ask for callbacks and send messages
/// by form, text message and mail, then reads back everything that was acknowledged.
public final class CrashBench {

    private static final long SEED = 20_261_126L;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long POLL_MILLIS = 5;

    private final Random random = new Random(SEED);
    private final Effort effort;
    private final Fault fault;
    private final Victim victim;
    private final Letterbox letterbox;

    private CrashBench(Effort effort, Fault fault, Victim victim, Letterbox letterbox) {
        this.effort = effort;
        this.fault = fault;
        this.victim = victim;
        this.letterbox = letterbox;
    }

    /// When to stop, and how often to kill.
    ///
    /// @param between how many requests and messages are acknowledged between two kills, on average
    public record Effort(int kills, int between) {

        public static final Effort LONG = of(50);

        public static Effort of(int kills) {
            return new Effort(kills, 1_000);
        }
    }

    public static Report measure(Effort effort, Fault fault) throws IOException, InterruptedException {
        TestModels.prepare().prepare(TestPacks.bocage().phrasebook());
        Path folder = Files.createTempDirectory("bench-crash");
        Report report = measure(effort, fault, folder);
        if (report.holds()) {
            FileSystemUtils.deleteRecursively(folder);
        } else {
            System.err.println("Tout est resté dans " + folder);
        }
        return report;
    }

    private static Report measure(Effort effort, Fault fault, Path folder) throws IOException, InterruptedException {
        try (var letterbox = new Letterbox();
                var victim = Victim.start(folder, fault, letterbox);
                var website = new Website(victim.port())) {
            ReadyTeams.hire(victim.database(), OffsetDateTime.now());
            victim.plantFault();
            return new CrashBench(effort, fault, victim, letterbox).attack(website);
        }
    }

    private Report attack(Website website) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var mix = new Mix();
        var citizens = new Citizens(mix, new HttpDoors(website), fault);
        var postman = new Postman(mix, letterbox, fault);
        try (citizens;
                postman) {
            for (int kill = 0; kill < effort.kills(); kill++) {
                awaitSomeInstant(citizens);
                System.err.printf("Arrêt %d, après %d envois reconnus%n", kill + 1, citizens.count());
                strike(target(kill));
            }
            awaitSomeInstant(citizens);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        var readBack = ReadBack.of(victim, website);
        awaitDelivery(readBack);
        List<Acknowledged> acknowledged = Stream.of(citizens.acknowledged(), postman.acknowledged())
                .flatMap(List::stream)
                .toList();
        long left = readBack.countLeft() + victim.countUploads();
        return new AfterKills(
                        effort.kills(),
                        acknowledged,
                        readBack.compare(acknowledged),
                        citizens.sentAgain(),
                        citizens.refused(),
                        left,
                        verifies(),
                        seconds)
                .report();
    }

    /// Chooses what to kill: mostly everything at once. A process that survives would write to disk what it
    /// still has in memory, and so hide a fault of the database.
    private KillTarget target(int kill) {
        return fault != Fault.NONE || kill % 3 == 0
                ? KillTarget.BOTH
                : KillTarget.values()[random.nextInt(KillTarget.values().length)];
    }

    /// With the fault `early`, the mail server believes that the product has what it was about to read.
    private void strike(KillTarget target) throws IOException, InterruptedException {
        if (fault == Fault.EARLY) {
            letterbox.markAll();
        }
        victim.strike(target);
    }

    /// Waits for a random instant: until some more is acknowledged, and up to 50 ms more.
    private void awaitSomeInstant(Citizens citizens) throws InterruptedException {
        int until = citizens.count() + effort.between() / 5 + random.nextInt(effort.between() * 8 / 5);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (citizens.count() < until && System.nanoTime() < end) {
            Thread.sleep(POLL_MILLIS);
        }
        Thread.sleep(random.nextInt(50));
    }

    /// Waits until all mails are read, and all messages in their requests. What still waits then counts as
    /// lost.
    private void awaitDelivery(ReadBack readBack) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while ((letterbox.unread() > 0 || readBack.countWaiting() > 0) && System.nanoTime() < end) {
            Thread.sleep(POLL_MILLIS);
        }
    }

    private boolean verifies() throws IOException, InterruptedException {
        try (var command = victim.command("ledger", "verify")) {
            return command.status() == 0;
        }
    }
}
