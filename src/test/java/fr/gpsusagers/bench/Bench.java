package fr.gpsusagers.bench;

import java.util.List;

/// Entry point of `./gps bench orient`, `./gps bench understand` and `./gps bench web`.
public final class Bench {

    private Bench() {}

    public static void main(String[] words) throws Exception {
        List<String> given = List.of(words);
        Report report = switch (given.getFirst()) {
            case "orient" -> OrientBench.measure(JmhEffort.LONG);
            case "understand" -> UnderstandBench.measure(JmhEffort.LONG);
            case "web" -> WebBench.measure(WebBench.Effort.LONG);
            default -> throw new IllegalArgumentException("Unknown benchmark " + given.getFirst());
        };
        report.lines().forEach(System.out::println);
        if (given.contains("--json")) {
            System.out.println(report.json());
        }
        System.exit(report.holds() ? 0 : 1);
    }
}
