package fr.gpsusagers.bench.prove;

import java.util.List;

/// One long proof: a command of `./gps` that ends with a line of JSON.
///
/// @param shows what it proves, for `docs/proofs.md`
/// @param words the command's words, without `--json`
record Proof(String shows, List<String> words) {

    static final Proof TESTS = of(
            "The proofs among the tests: simulated days, every situation of `packs/calvados`, mails through Postfix and Dovecot,"
                    + " short runs of the benchmarks",
            "test --proofs");

    static final Proof EVERY_TEST = of("Every check but the long proofs", "test");

    static final List<Proof> ALL = List.of(
            EVERY_TEST,
            of("Rules, units, one journey for each door; the models are learnt by then", "test --fast"),
            TESTS,
            of("Kills under load lose, double or change no request and no message", "bench crash"),
            of("Promises under load are made in time; two processes share one queue", "bench load"),
            of(
                    "Generated lives on two processes break no rule, and each planted fault is found",
                    "bench life --lives 2000"),
            of("Attacks and malformed requests fail", "bench attack"),
            of("No situation of `packs/calvados` ends without a contact", "coverage"));

    private static Proof of(String shows, String words) {
        return new Proof(shows, List.of(words.split(" ")));
    }

    String command() {
        return "./gps " + String.join(" ", words);
    }
}
