package fr.gpsusagers.bench.prove;

import fr.gpsusagers.bench.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs the long proofs one after the other, each in a process of its own, so that none takes memory from another.
public final class Prove {

    private static final Path PAPER = Path.of("docs", "proofs.md");

    /// Written by `./gps test`: seconds and name of each test class, the slowest first.
    private static final Path COSTS = Path.of("target", "test-costs.tsv");

    private Prove() {}

    /// Which proofs to run.
    public enum Effort {
        /// The proofs among the tests, which every submission must pass.
        SHORT,
        /// All proofs at full length; rewrites `docs/proofs.md`.
        LONG
    }

    public static Report measure(Effort effort) throws IOException, InterruptedException {
        var results = new ArrayList<Result>();
        List<String> costs = List.of();
        for (Proof proof : effort == Effort.SHORT ? List.of(Proof.TESTS) : Proof.ALL) {
            System.err.println(proof.command());
            results.add(run(proof));
            if (proof == Proof.EVERY_TEST) {
                costs = Files.readAllLines(COSTS);
            }
        }
        if (effort == Effort.LONG) {
            Files.writeString(PAPER, ProofsPaper.write(results, costs, LocalDate.now(Clock.systemDefaultZone())));
        }
        return report(results);
    }

    private static Result run(Proof proof) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var command = new ArrayList<>(List.of("./gps"));
        command.addAll(proof.words());
        command.add("--json");
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        String last = "";
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.err.println(line);
                last = line;
            }
        }
        return Result.read(proof, process.waitFor(), last, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static Report report(List<Result> results) {
        boolean holds = results.stream().allMatch(Result::holds);
        var figures = new LinkedHashMap<String, Object>(Map.of("proofs", results.size()));
        results.forEach(result -> figures.put(
                result.proof().command(),
                Map.of("holds", result.holds(), "seconds", result.took().toSeconds())));
        var lines = new ArrayList<>(results.stream()
                .map(result -> (result.holds() ? "tient  " : "ÉCHOUE ")
                        + result.proof().command() + "  (" + result.took().toSeconds() + " s)  " + result.figures())
                .toList());
        long passed = results.stream().filter(Result::holds).count();
        lines.add(passed + " passed, " + (results.size() - passed) + " failed");
        return new Report(holds, lines, figures);
    }
}
