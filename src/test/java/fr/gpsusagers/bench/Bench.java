package fr.gpsusagers.bench;

import fr.gpsusagers.bench.crash.CrashBench;
import fr.gpsusagers.bench.crash.Fault;
import fr.gpsusagers.bench.load.LoadBench;
import fr.gpsusagers.bench.prove.Prove;
import java.util.List;
import java.util.Optional;

/// Entry point of `./gps bench orient`, `understand`, `web`, `crash` and `load`, and of `./gps prove`.
public final class Bench {

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
            case "prove" -> Prove.measure(given.contains("--short") ? Prove.Effort.SHORT : Prove.Effort.LONG);
            default -> throw new IllegalArgumentException("Unknown benchmark " + given.getFirst());
        };
        report.lines().forEach(System.out::println);
        if (given.contains("--json")) {
            System.out.println(report.json());
        }
        System.exit(report.holds() ? 0 : 1);
    }

    private static CrashBench.Effort effort(List<String> given) {
        return value(given, "--kills")
                .map(Integer::parseInt)
                .map(CrashBench.Effort::of)
                .orElse(CrashBench.Effort.LONG);
    }

    private static Optional<String> value(List<String> given, String option) {
        int at = given.indexOf(option);
        return at < 0 || at + 1 == given.size() ? Optional.empty() : Optional.of(given.get(at + 1));
    }
}
