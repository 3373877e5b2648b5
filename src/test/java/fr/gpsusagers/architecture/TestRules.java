package fr.gpsusagers.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.stream.Stream;

/// Rules about tests: they read as specifications.
final class TestRules {

    private static final String TESTABLE = "org.junit.platform.commons.annotation.Testable";

    static final HouseRule CLASS = HouseRule.of(
            "test_classes_are_a_subject_and_test_journey_or_contract",
            "a test is found by its subject, and run because of its suffix",
            project -> tests(project)
                    .map(TestRules::outermost)
                    .filter(type -> !type.getSimpleName().matches("\\w+(Test|Journey|Contract)"))
                    .map(type -> type.getName() + " contains tests but lacks the suffix"));

    static final HouseRule METHOD = HouseRule.of(
            "test_methods_are_sentences_in_snake_case",
            "the list of tests is the specification of the product",
            project -> tests(project)
                    .flatMap(type -> type.getMethods().stream())
                    .filter(TestRules::isTest)
                    .filter(method -> !method.getName().matches("[a-z0-9]+(_[a-z0-9]+)+"))
                    .map(method -> method.getFullName() + " is not a sentence in snake_case"));

    static final List<HouseRule> ALL = List.of(CLASS, METHOD);

    private TestRules() {}

    private static Stream<JavaClass> tests(Project project) {
        return project.allClasses().stream()
                .filter(type -> type.getMethods().stream().anyMatch(TestRules::isTest));
    }

    private static boolean isTest(JavaMethod method) {
        return method.isMetaAnnotatedWith(TESTABLE);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(TestRules::outermost).orElse(type);
    }
}
