package fr.gpsusagers.bench.attack;

import java.util.List;
import java.util.Locale;

/// Whether the product withstood an attack.
///
/// @param seen what the attack observed, for the developer who fixes it
record Verdict(boolean held, String seen) {

    static Verdict of(boolean held, String pattern, Object... values) {
        return new Verdict(held, String.format(Locale.ROOT, pattern, values));
    }

    /// Returns a verdict that holds if there are no findings; otherwise it quotes the first six.
    static Verdict without(List<String> findings, String otherwise) {
        return findings.isEmpty()
                ? new Verdict(true, otherwise)
                : new Verdict(
                        false,
                        findings.size() + ": "
                                + String.join(" | ", findings.stream().limit(6).toList()));
    }
}
