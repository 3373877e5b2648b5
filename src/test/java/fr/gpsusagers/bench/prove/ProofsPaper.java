package fr.gpsusagers.bench.prove;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// docs/proofs.md: the last result of each long proof.
final class ProofsPaper {

    private ProofsPaper() {}

    static String write(List<Result> results, LocalDate day) {
        return """
                # The long proofs

                Written by `./gps prove`, which runs these proofs one after the other on two cores. Last run: %s.

                | proof | command | holds | figures | took |
                |---|---|---|---|---|
                """.formatted(day) + results.stream().map(ProofsPaper::row).collect(Collectors.joining());
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
