package fr.gpsusagers.console;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How a command ended, and its summary: the last line of standard output under `--json`.
///
/// @param status what the process exits with: 0 when what was checked holds, 1 when it does not
/// @param summary short facts in the order they were added: numbers, texts, lists
public record Verdict(int status, Map<String, Object> summary) {

    public Verdict {
        summary = Collections.unmodifiableMap(new LinkedHashMap<>(summary));
    }

    /// What was checked holds, what was asked is done.
    public static Verdict holds() {
        return new Verdict(0, Map.of());
    }

    /// What was checked does not hold, what was asked could not be done.
    public static Verdict fails() {
        return new Verdict(1, Map.of());
    }

    /// The same verdict with one more fact in its summary.
    public Verdict with(String fact, Object value) {
        var more = new LinkedHashMap<>(summary);
        more.put(fact, value);
        return new Verdict(status, more);
    }
}
