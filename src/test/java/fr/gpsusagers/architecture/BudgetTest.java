package fr.gpsusagers.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The size of the house: two people must be able to hold it in mind. A new channel or door adds at most one module and
/// 60 files, or takes the rest from something that becomes simpler. Limits are lowered when the house gets smaller.
class BudgetTest {

    private static final Map<String, Integer> LIMITS = limits();

    @Test
    void the_house_keeps_within_its_budget() {
        Map<String, Long> counts = counts(Project.here());
        System.out.println("The house: " + counts);
        assertThat(counts)
                .allSatisfy((what, count) ->
                        assertThat(count).as(what).isLessThanOrEqualTo((long) LIMITS.getOrDefault(what, 0)));
        assertThat(counts.keySet()).isEqualTo(LIMITS.keySet());
    }

    private static Map<String, Integer> limits() {
        var limits = new LinkedHashMap<String, Integer>();
        limits.put("files", 1_265);
        limits.put("lines", 97_945);
        limits.put("types", 1_827);
        limits.put("packages", 115);
        limits.put("modules", 19);
        limits.put("words of the glossary", 196);
        limits.put("classes of use cases", 68);
        return limits;
    }

    /// Counts the code of all Maven modules that is not a test or a benchmark. Types count wherever they are written,
    /// also within others.
    private static Map<String, Long> counts(Project project) {
        List<Source> sources = Stream.concat(
                        project.mainSources().stream(),
                        project.moduleSources().stream()
                                .filter(source -> source.file().toString().contains("/src/main/")))
                .toList();
        var counts = new LinkedHashMap<String, Long>();
        counts.put("files", (long) sources.size());
        counts.put("lines", sources.stream().mapToLong(Source::lines).sum());
        counts.put("types", sources.stream().mapToLong(Source::allTypes).sum());
        counts.put(
                "packages", sources.stream().map(Source::packageName).distinct().count());
        counts.put(
                "modules", (long) project.folders("src/main/java/fr/gpsusagers").size());
        counts.put(
                "words of the glossary",
                project.text(Path.of("docs/glossary.md"))
                        .lines()
                        .filter(line -> line.startsWith("| ") && !line.startsWith("| French |"))
                        .count());
        counts.put(
                "classes of use cases",
                sources.stream()
                        .filter(source -> source.text().lines().anyMatch(line -> line.startsWith("@UseCase")))
                        .count());
        return counts;
    }
}
