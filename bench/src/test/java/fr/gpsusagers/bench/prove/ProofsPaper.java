package fr.gpsusagers.bench.prove;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Writes `docs/proofs.md`: the last result of each long proof.
final class ProofsPaper {

    private static final int DEAREST = 10;

    private ProofsPaper() {}

    /// @param costs seconds and name of each test class, separated by a tab, the slowest first
    static String write(List<Result> results, List<String> costs, LocalDate day) {
        return """
                # The long proofs

                Written by `./gps prove`, which runs these proofs one after the other on two cores. Last run: %s.

                | proof | command | holds | figures | took |
                |---|---|---|---|---|
                """.formatted(day) + results.stream().map(ProofsPaper::row).collect(Collectors.joining()) + costs(costs);
    }

    private static String costs(List<String> costs) {
        return """

                ## What the checks cost

                The ten slowest of %d test classes in `./gps test`, in seconds of one of two processes. All of them are in
                `target/test-costs.tsv` after a run.

                | seconds | class |
                |--:|---|
                """.formatted(costs.size())
                + costs.stream().limit(DEAREST).map(ProofsPaper::cost).collect(Collectors.joining());
    }

    private static String cost(String line) {
        return "| " + line.replace("fr.gpsusagers.", "").replace("\t", " | ") + " |\n";
    }

    private static String row(Result result) {
        return "| %s | `%s` | %s | %s | %d s |%n"
                .formatted(
                        result.proof().shows(),
                        result.proof().command(),
                        result.holds() ? "yes" : "**no**",
                        result.figures(),
                        result.took().toSeconds());
    }
}
