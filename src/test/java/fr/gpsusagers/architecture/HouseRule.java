package fr.gpsusagers.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A rule of the house: what it is called, why it holds, and what breaks it in a project.
///
/// @param name the sentence that is also the name of its test and of its fixture
/// @param because the reason, for whoever breaks it
/// @param breaches one line for each breach, naming the culprit
record HouseRule(String name, String because, Function<Project, List<String>> breaches) {

    /// A rule over everything a project holds.
    static HouseRule of(String name, String because, Function<Project, Stream<String>> breaches) {
        return new HouseRule(
                name,
                because,
                project -> breaches.apply(project).distinct().sorted().toList());
    }

    /// A rule over the classes of the product.
    static HouseRule ofClasses(String name, String because, ArchRule rule) {
        return of(name, because, project -> breachesOf(rule, project));
    }

    /// What breaks a rule over classes.
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
