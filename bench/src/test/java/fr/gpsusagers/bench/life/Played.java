package fr.gpsusagers.bench.life;

import fr.gpsusagers.bench.Report;
import fr.gpsusagers.enquiry.lives.Fault;
import fr.gpsusagers.enquiry.lives.Figures;
import fr.gpsusagers.enquiry.lives.Lives.Shortest;
import fr.gpsusagers.enquiry.lives.Lives.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The result of the lives that were played.
///
/// @param violations the lives that broke a rule
/// @param broken the first of these lives, shortened
/// @param found the planted faults that were found
record Played(
        int lives,
        Figures figures,
        List<Violation> violations,
        List<Shortest> broken,
        Map<Fault, Shortest> found,
        long seconds) {

    private static final int PLANTED = Fault.values().length;

    Report report() {
        boolean holds = violations.isEmpty() && found.size() == PLANTED;
        return new Report(holds, lines(holds), forPrograms());
    }

    private long count(Predicate<Violation> which) {
        return violations.stream().filter(which).count();
    }

    private Map<String, Object> forPrograms() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("lives", lives);
        all.put("steps", figures.acts());
        all.put("changed", figures.changed());
        all.put("raced", figures.raced());
        all.put("messages", figures.messages());
        all.put("lost", count(Violation::isLoss));
        all.put("doubled", count(Violation::isDouble));
        all.put("violations", violations.size());
        all.put("planted", PLANTED);
        all.put("found", found.size());
        all.put("seconds", seconds);
        all.put(
                "broken",
                broken.stream()
                        .map(life -> Map.of("seed", life.seed(), "what", life.what(), "acts", life.acts()))
                        .toList());
        all.put(
                "faults",
                found.entrySet().stream()
                        .map(one -> Map.of(
                                "fault", one.getKey(),
                                "what", one.getValue().what(),
                                "acts", one.getValue().acts()))
                        .toList());
        return all;
    }

    private List<String> lines(boolean holds) {
        var lines = new ArrayList<String>();
        broken.forEach(life -> {
            lines.add("VIOLATION  " + life.what() + "  (./gps bench life --lives 1 --seed " + life.seed() + ")");
            life.acts().forEach(act -> lines.add("  " + act));
        });
        found.forEach((fault, life) -> {
            lines.add(fault + " : " + life.what());
            life.acts().forEach(act -> lines.add("  " + act));
        });
        Stream.of(Fault.values())
                .filter(fault -> !found.containsKey(fault))
                .forEach(fault -> lines.add(fault + " : pas trouvée"));
        lines.add(String.format(
                Locale.FRENCH,
                "%,d vies en %d s sur deux processus : %,d actes, dont %,d ont changé quelque chose et %,d en concurrence",
                lives,
                seconds,
                figures.acts(),
                figures.changed(),
                figures.raced()));
        lines.add(messages());
        lines.add(String.format(
                Locale.FRENCH,
                "%,d violations ; %d fautes plantées, %d trouvées",
                violations.size(),
                PLANTED,
                found.size()));
        lines.add(holds ? "PASS" : "FAIL");
        return lines;
    }

    private String messages() {
        return String.format(
                Locale.FRENCH,
                "%,d messages reçus par le site, par mail et par SMS : %,d perdus, %,d en double",
                figures.messages(),
                count(Violation::isLoss),
                count(Violation::isDouble));
    }
}
