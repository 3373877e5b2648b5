package fr.gpsusagers.bench.attack;

import java.util.List;
import java.util.Locale;

/// Whether the product held against an attack.
///
/// @param seen what was answered, for whoever mends it
record Verdict(boolean held, String seen) {

    static Verdict of(boolean held, String pattern, Object... values) {
        return new Verdict(held, String.format(Locale.ROOT, pattern, values));
    }

    /// Held when nothing was found; else the first few findings.
    static Verdict without(List<String> findings, String otherwise) {
        return findings.isEmpty()
                ? new Verdict(true, otherwise)
                : new Verdict(
                        false,
                        findings.size() + ": "
                                + String.join(" | ", findings.stream().limit(6).toList()));
    }
}
