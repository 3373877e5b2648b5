package fr.gpsusagers.console;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Result of a command: its exit status, and the summary printed last under `--json`.
///
/// @param status exit status: 0 if the check passed or the action was done, 1 if not
/// @param summary numbers, texts and lists by name, in the order in which they were added
public record Verdict(int status, Map<String, Object> summary) {

    public Verdict {
        summary = Collections.unmodifiableMap(new LinkedHashMap<>(summary));
    }

    /// The check passed, or the action was done.
    public static Verdict holds() {
        return new Verdict(0, Map.of());
    }

    /// The check failed, or the action could not be done.
    public static Verdict fails() {
        return new Verdict(1, Map.of());
    }

    /// Returns this verdict with one more fact in its summary.
    public Verdict with(String fact, Object value) {
        var more = new LinkedHashMap<>(summary);
        more.put(fact, value);
        return new Verdict(status, more);
    }
}
