package fr.gpsusagers.bench;

import fr.gpsusagers.bench.attack.AttackBench;
import fr.gpsusagers.bench.content.ContentBench;
import fr.gpsusagers.bench.crash.CrashBench;
import fr.gpsusagers.bench.crash.Fault;
import fr.gpsusagers.bench.day.DayBench;
import fr.gpsusagers.bench.freeze.FreezeBench;
import fr.gpsusagers.bench.life.LifeBench;
import fr.gpsusagers.bench.load.LoadBench;
import fr.gpsusagers.bench.prove.Prove;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Entry point of `./gps bench` and `./gps prove`.
public final class Bench {

    /// The benchmarks that print their figures and result in one JSON object.
    private static final Set<String> FLAT = Set.of("attack", "content", "day", "freeze", "life");

    private Bench() {}

    public static void main(String[] words) throws Exception {
        List<String> given = List.of(words);
        Report report = switch (given.getFirst()) {
            case "orient" -> OrientBench.measure(JmhEffort.LONG);
            case "understand" -> UnderstandBench.measure(JmhEffort.LONG);
            case "web" -> WebBench.measure(WebBench.Effort.LONG);
            case "crash" ->
                CrashBench.measure(
                        effort(given), Fault.parse(value(given, "--fault").orElse("none")));
            case "load" ->
                LoadBench.measure(
                        LoadBench.Effort.LONG,
                        fr.gpsusagers.bench.load.Fault.parse(
                                value(given, "--fault").orElse("none")));
            case "day" -> DayBench.measure(day(given));
            case "life" -> LifeBench.measure(life(given));
            case "content" -> ContentBench.measure(content(given));
            case "attack" -> AttackBench.measure(attack(given));
            case "freeze" -> FreezeBench.measure(freeze(given));
            case "prove" -> Prove.measure(given.contains("--short") ? Prove.Effort.SHORT : Prove.Effort.LONG);
            default -> throw new IllegalArgumentException("Unknown benchmark " + given.getFirst());
        };
        report.lines().forEach(System.out::println);
        if (given.contains("--json")) {
            System.out.println(
                    FLAT.contains(given.getFirst()) ? report.json("bench " + given.getFirst()) : report.json());
        }
        System.exit(report.holds() ? 0 : 1);
    }

    private static CrashBench.Effort effort(List<String> given) {
        return value(given, "--kills")
                .map(Integer::parseInt)
                .map(CrashBench.Effort::of)
                .orElse(CrashBench.Effort.LONG);
    }

    private static DayBench.Effort day(List<String> given) {
        var usual = DayBench.Effort.USUAL;
        return new DayBench.Effort(
                value(given, "--requests").map(Integer::parseInt).orElse(usual.requests()),
                value(given, "--people").map(Integer::parseInt).orElse(usual.people()),
                value(given, "--day").map(LocalDate::parse).orElse(usual.day()),
                usual.restless(),
                value(given, "--seed").map(Long::parseLong).orElse(usual.seed()));
    }

    private static FreezeBench.Effort freeze(List<String> given) {
        var usual = FreezeBench.Effort.LONG;
        return new FreezeBench.Effort(
                value(given, "--minutes")
                        .map(Long::parseLong)
                        .map(Duration::ofMinutes)
                        .orElse(usual.freeze()),
                value(given, "--times").map(Integer::parseInt).orElse(usual.times()));
    }

    private static LifeBench.Effort life(List<String> given) {
        var usual = LifeBench.Effort.LONG;
        return new LifeBench.Effort(
                value(given, "--lives").map(Integer::parseInt).orElse(usual.lives()),
                value(given, "--seed").map(Long::parseLong).orElse(usual.seed()));
    }

    private static ContentBench.Effort content(List<String> given) {
        var usual = ContentBench.Effort.LONG;
        return new ContentBench.Effort(
                value(given, "--changes").map(Integer::parseInt).orElse(usual.changes()),
                value(given, "--publications").map(Integer::parseInt).orElse(usual.publications()),
                value(given, "--away").map(Integer::parseInt).orElse(usual.away()));
    }

    private static AttackBench.Effort attack(List<String> given) {
        var usual = AttackBench.Effort.LONG;
        return new AttackBench.Effort(
                value(given, "--bodies").map(Integer::parseInt).orElse(usual.bodies()),
                value(given, "--seconds").map(Integer::parseInt).orElse(usual.seconds()),
                value(given, "--seed").map(Long::parseLong).orElse(usual.seed()),
                value(given, "--only").orElse(usual.only()));
    }

    private static Optional<String> value(List<String> given, String option) {
        int at = given.indexOf(option);
        return at < 0 || at + 1 == given.size() ? Optional.empty() : Optional.of(given.get(at + 1));
    }
}
