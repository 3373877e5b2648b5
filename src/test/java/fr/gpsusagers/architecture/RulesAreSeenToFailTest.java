package fr.gpsusagers.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.suite.Thorough;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule that never failed may check nothing. Each has a small project
/// that breaks it, in src/test/fixtures/house.
@Thorough
class RulesAreSeenToFailTest {

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_names_the_culprits_of_its_fixture_and_nothing_else(HouseRule rule, @TempDir Path folder)
            throws IOException {
        Fixture fixture = Fixture.of(rule);

        List<String> breaches = rule.breachesIn(fixture.buildIn(folder));

        assertThat(fixture.culprits().stream()
                        .filter(culprit -> breaches.stream().noneMatch(naming(culprit))))
                .as("culprits that the rule misses; it reports %s", breaches)
                .isEmpty();
        assertThat(breaches.stream()
                        .filter(breach -> fixture.culprits().stream().noneMatch(breach::contains)))
                .as("false alarms of the rule")
                .isEmpty();
    }

    @Test
    void every_rule_is_a_test_of_the_same_name() {
        assertThat(Arrays.stream(ArchitectureTest.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(java.lang.reflect.Method::getName))
                .containsExactlyInAnyOrderElementsOf(
                        HouseRules.ALL.stream().map(HouseRule::name).toList());
    }

    @Test
    void every_fixture_belongs_to_a_rule() {
        assertThat(Project.here().files("src/test/fixtures/house", ".md"))
                .containsExactlyInAnyOrderElementsOf(
                        HouseRules.ALL.stream().map(Fixture::pathOf).toList());
    }

    private static Predicate<String> naming(String culprit) {
        return breach -> breach.contains(culprit);
    }

    static Stream<HouseRule> rules() {
        return HouseRules.ALL.stream();
    }
}
