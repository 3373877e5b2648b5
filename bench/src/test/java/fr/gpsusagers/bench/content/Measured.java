package fr.gpsusagers.bench.content;

import fr.gpsusagers.bench.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How long acknowledged changes and publications took to be in force on both nodes, by kind and phase.
final class Measured {

    private static final double GOAL_MILLIS = 2_000;

    private final Map<String, List<Double>> millis = new LinkedHashMap<>();

    void add(String what, String when, double took) {
        millis.computeIfAbsent(what, _ -> new ArrayList<>()).add(took);
        millis.computeIfAbsent(what + "_" + when, _ -> new ArrayList<>()).add(took);
    }

    private static double percentile(List<Double> all, int hundredths) {
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.get(Math.max(0, (sorted.size() * hundredths + 99) / 100 - 1));
    }

    /// @param figures other figures, in addition to the times
    /// @param complete whether both nodes showed all content right after the restart
    Report report(Map<String, Object> figures, boolean complete) {
        Map<String, Object> all = new LinkedHashMap<>(figures);
        var lines = new ArrayList<String>();
        boolean holds = complete;
        for (var entry : millis.entrySet()) {
            double p99 = percentile(entry.getValue(), 99);
            holds &= p99 <= GOAL_MILLIS;
            all.put(entry.getKey(), entry.getValue().size());
            all.put(entry.getKey() + "_p50_ms", Math.round(percentile(entry.getValue(), 50)));
            all.put(entry.getKey() + "_p99_ms", Math.round(p99));
            all.put(entry.getKey() + "_max_ms", Math.round(percentile(entry.getValue(), 100)));
            lines.add(String.format(
                    Locale.FRENCH,
                    "%-30s %4d fois, en vigueur sur les deux nœuds : p50 %.0f ms, p99 %.0f ms, max %.0f ms",
                    entry.getKey(),
                    entry.getValue().size(),
                    percentile(entry.getValue(), 50),
                    p99,
                    percentile(entry.getValue(), 100)));
        }
        figures.forEach((name, value) -> lines.add(name + " : " + value));
        lines.add(holds ? "PASS" : "FAIL");
        return new Report(holds, lines, all);
    }
}
