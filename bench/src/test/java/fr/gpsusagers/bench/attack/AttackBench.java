package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.Report;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// Runs every attack that ever got through, and more, against products that it starts itself.
public final class AttackBench {

    private AttackBench() {}

    /// Which attacks to run, and for how long.
    ///
    /// @param bodies how many odd requests the fuzz sends
    /// @param seconds over how many seconds the 300 bookings beside heavy clients are spread
    /// @param seed seed of the fuzz: the same seed sends the same requests
    /// @param only prefixes of attack names, separated by commas; empty for all attacks
    public record Effort(int bodies, int seconds, long seed, String only) {

        public static final Effort LONG = new Effort(50_000, 60, 20_261_127L, "");

        boolean includes(Attack attack) {
            return only.isEmpty() || Stream.of(only.split(",")).anyMatch(attack.name()::startsWith);
        }
    }

    private record Played(Attack attack, Verdict verdict) {

        Map<String, Object> figures() {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("name", attack.name());
            figures.put("held", verdict.held());
            figures.put("seen", verdict.seen());
            return figures;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-5s %-36s %s%n      %s",
                    verdict.held() ? "tient" : "TOMBE",
                    attack.name(),
                    attack.tries(),
                    verdict.seen());
        }
    }

    public static Report measure(Effort effort) throws IOException, InterruptedException {
        TestModels.prepare().prepare(TestPacks.bocage().phrasebook());
        Path folder = Files.createTempDirectory("bench-attack");
        List<Played> played = new ArrayList<>();
        try (var ground = new Ground(folder)) {
            for (Attack attack :
                    attacks(ground, effort).filter(effort::includes).toList()) {
                played.add(play(attack));
                System.err.println(played.getLast().line());
            }
        }
        Report report = report(played);
        if (report.holds()) {
            FileSystemUtils.deleteRecursively(folder);
        } else {
            System.err.println("Tout est resté dans " + folder);
        }
        return report;
    }

    /// Returns the attacks, the least harmful first. Attacks with other keys, and
    /// the one that stops the database, come last.
    private static Stream<Attack> attacks(Ground ground, Effort effort) {
        return Stream.of(
                        new BookingAttacks(ground).all(),
                        new AddressAttacks(ground).all(),
                        new SecretAttacks(ground).all(),
                        new SignInAttacks(ground).all(),
                        new AgentAttacks(ground).all(),
                        new SessionAttacks(ground).all(),
                        new InputAttacks(ground).all(),
                        new WireAttacks(ground).all(),
                        new SettingAttacks(ground).all(),
                        new NoticeAttacks(ground).all(),
                        new HeavyAttacks(ground, effort.seconds()).all(),
                        new FuzzAttacks(ground, effort.bodies(), effort.seed()).all(),
                        new KeyAttacks(ground).all(),
                        new LedgerAttacks(ground).all(),
                        new StoreAttacks(ground).all(),
                        new PauseAttacks(ground).all())
                .flatMap(List::stream);
    }

    /// Runs an attack. One that cannot be run counts as not held, since its result is unknown.
    private static Played play(Attack attack) {
        try {
            return new Played(attack, attack.play().play());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } catch (Exception | AssertionError broken) {
            return new Played(attack, Verdict.of(false, "could not be run: %s", broken));
        }
    }

    private static Report report(List<Played> played) {
        long held = played.stream().filter(one -> one.verdict().held()).count();
        long fell = played.size() - held;
        boolean holds = fell == 0 && !played.isEmpty();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("tried", played.size());
        figures.put("held", held);
        figures.put("fell", fell);
        figures.put("attacks", played.stream().map(Played::figures).toList());
        List<String> lines = new ArrayList<>(played.stream().map(Played::line).toList());
        lines.add(played.size() + " attaques, " + held + " tenues, " + fell + " réussies");
        lines.add(holds ? "PASS" : "FAIL");
        return new Report(holds, lines, figures);
    }
}
