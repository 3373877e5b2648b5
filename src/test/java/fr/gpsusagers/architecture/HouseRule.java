package fr.gpsusagers.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// An architecture rule: its name, its reason, and how to find its breaches in a project.
///
/// @param name a sentence, also the name of its test and of its fixture
/// @param because the reason, shown to the developer who breaks it
/// @param breaches finds the breaches, one line for each, naming the culprit
record HouseRule(String name, String because, Function<Project, List<String>> breaches) {

    /// A rule about everything in a project.
    static HouseRule of(String name, String because, Function<Project, Stream<String>> breaches) {
        return new HouseRule(
                name,
                because,
                project -> breaches.apply(project).distinct().sorted().toList());
    }

    /// A rule about the classes of the product.
    static HouseRule ofClasses(String name, String because, ArchRule rule) {
        return of(name, because, project -> breachesOf(rule, project));
    }

    /// The breaches of a rule about classes.
    static Stream<String> breachesOf(ArchRule rule, Project project) {
        return rule.allowEmptyShould(true).evaluate(project.classes()).getFailureReport().getDetails().stream();
    }

    List<String> breachesIn(Project project) {
        return breaches.apply(project);
    }

    @Override
    public String toString() {
        return name;
    }
}
