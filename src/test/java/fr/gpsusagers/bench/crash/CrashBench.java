package fr.gpsusagers.bench.crash;

import fr.gpsusagers.bench.Report;
import fr.gpsusagers.bench.crash.ReadBack.Found;
import fr.gpsusagers.bench.running.ReadyTeams;
import fr.gpsusagers.bench.running.Website;
import fr.gpsusagers.enquiry.store.StoredForTests;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.springframework.util.FileSystemUtils;

/// Kills the product and its database at random instants while citizens ask for callbacks,
/// then reads back every acknowledged request.
public final class CrashBench {

    private static final long SEED = 20_261_126L;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long POLL_MILLIS = 5;

    private final Random random = new Random(SEED);
    private final Effort effort;
    private final Fault fault;

    private CrashBench(Effort effort, Fault fault) {
        this.effort = effort;
        this.fault = fault;
    }

    /// When to stop, and how often to kill.
    ///
    /// @param between how many requests are acknowledged between two kills, on average
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
        try (var victim = Victim.start(folder, fault);
                var website = new Website(victim.port())) {
            ReadyTeams.hire(victim.database(), OffsetDateTime.now());
            victim.plantFault();
            return new CrashBench(effort, fault).attack(victim, website);
        }
    }

    private Report attack(Victim victim, Website website) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var citizens = new Citizens(website, fault);
        try (citizens) {
            for (int kill = 0; kill < effort.kills(); kill++) {
                awaitSomeInstant(citizens);
                System.err.printf("Arrêt %d, après %d demandes reconnues%n", kill + 1, citizens.count());
                victim.strike(target(kill));
            }
            awaitSomeInstant(citizens);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        var database = victim.database();
        var found = new ReadBack(database, StoredForTests.of(database, victim.masterKey()), website)
                .compare(citizens.acknowledged());
        return report(citizens, found, seconds, verifies(victim));
    }

    /// Chooses what to kill: mostly everything at once. A process that survives would write to disk what it still
    /// has in memory, and so hide a fault of the database.
    private KillTarget target(int kill) {
        return fault != Fault.NONE || kill % 3 == 0
                ? KillTarget.BOTH
                : KillTarget.values()[random.nextInt(KillTarget.values().length)];
    }

    /// Waits for a random instant: until some more requests are acknowledged, and up to 50 ms more.
    private void awaitSomeInstant(Citizens citizens) throws InterruptedException {
        int until = citizens.count() + effort.between() / 5 + random.nextInt(effort.between() * 8 / 5);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (citizens.count() < until && System.nanoTime() < end) {
            Thread.sleep(POLL_MILLIS);
        }
        Thread.sleep(random.nextInt(50));
    }

    private static boolean verifies(Victim victim) throws IOException, InterruptedException {
        try (var command = victim.command("ledger", "verify")) {
            return command.status() == 0;
        }
    }

    private Report report(Citizens citizens, Found found, double seconds, boolean verifies) {
        int acknowledged = citizens.count();
        boolean holds = acknowledged > 0 && found.isNothing() && verifies;
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("kills", effort.kills());
        figures.put("acknowledged", acknowledged);
        figures.put("lost", found.lost());
        figures.put("doubled", found.doubled());
        figures.put("changed", found.changed());
        figures.put("sent_again", citizens.sentAgain());
        figures.put("refused", citizens.refused());
        figures.put("ledger_verifies", verifies);
        figures.put("seconds", Math.round(seconds));
        return new Report(holds, lines(citizens, found, seconds, verifies, holds), figures);
    }

    private List<String> lines(Citizens citizens, Found found, double seconds, boolean verifies, boolean holds) {
        return List.of(
                String.format(
                        Locale.FRENCH,
                        "%d arrêts brutaux en %.0f s, %,d demandes reconnues, %,d envois répétés, %,d sans promesse",
                        effort.kills(),
                        seconds,
                        citizens.count(),
                        citizens.sentAgain(),
                        citizens.refused()),
                String.format(
                        Locale.FRENCH,
                        "%,d perdues, %,d en double, %,d changées ; ./gps ledger verify : %s",
                        found.lost(),
                        found.doubled(),
                        found.changed(),
                        verifies ? "tient" : "ne tient pas"),
                holds ? "PASS" : "FAIL");
    }
}
