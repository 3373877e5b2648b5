package fr.gpsusagers.architecture;

import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rules about the build: which libraries and checks it uses, and which it must not use.
final class BuildRules {

    private static final String UNWANTED =
            "(lombok|jakarta\\.persistence|javax\\.persistence|org\\.hibernate|org\\.springframework\\.data|org\\.jooq|org\\.mybatis)\\..*";
    private static final List<String> UNWANTED_ARTIFACTS = List.of(
            "lombok", "hibernate", "spring-boot-starter-data-jpa", "spring-data", "jooq", "mybatis", "eclipselink");
    private static final List<String> CHECKS =
            List.of("-Xep:NullAway:ERROR", "-Xep:RequireExplicitNullMarking:ERROR", "<palantirJavaFormat>");

    private static final String CONDITION = "org\\.springframework\\..*\\.Conditional\\w*";
    private static final Pattern OTHER_PROFILE = Pattern.compile("@Profile\\((?!\"!command\"\\))");

    static final HouseRule FIELDS = HouseRule.ofClasses(
            "no_field_injection",
            "the constructor shows what a class needs, and lets a test provide it",
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);

    static final HouseRule IMPORTS = HouseRule.of(
            "no_lombok_and_no_orm",
            "the code that runs must be the code that developers read",
            project -> Stream.concat(
                    project.allSources().stream()
                            .filter(source -> source.imports().stream().anyMatch(name -> name.matches(UNWANTED)))
                            .map(source -> source.file() + " imports Lombok or an ORM"),
                    UNWANTED_ARTIFACTS.stream()
                            .filter(artifact -> project.poms().contains("<artifactId>" + artifact))
                            .map(artifact -> "pom.xml depends on " + artifact)));

    static final HouseRule NULLS = HouseRule.of(
            "every_package_is_null_marked_and_says_in_one_sentence_what_it_holds",
            "nothing may be null unless declared @Nullable, and every package says what it is for",
            project -> described(project)
                    .map(source -> source.file().getParent())
                    .distinct()
                    .filter(folder -> !describedPackages(project).contains(folder))
                    .map(folder -> folder + " has no package-info with @NullMarked and a comment"));

    static final HouseRule CHECKED = HouseRule.of(
            "the_build_checks_nulls_and_format",
            "a rule that the build does not enforce is only a wish",
            project -> CHECKS.stream()
                    .filter(check -> !project.poms().contains(check))
                    .map(check -> "pom.xml does not contain " + check));

    static final HouseRule WIRING = HouseRule.of(
            "no_setting_decides_what_beans_there_are",
            "all starts share wiring that is generated beforehand: beans may read settings, but no setting may decide which exist",
            project -> project.mainSources().stream()
                    .filter(source -> source.imports().stream().anyMatch(name -> name.matches(CONDITION))
                            || OTHER_PROFILE.matcher(source.text()).find())
                    .map(source -> source.file() + " has a conditional bean; only @Profile(\"!command\") is allowed"));

    static final List<HouseRule> ALL = List.of(FIELDS, IMPORTS, NULLS, CHECKED, WIRING);

    private BuildRules() {}

    private static Stream<Source> described(Project project) {
        return Stream.concat(project.mainSources().stream(), project.moduleSources().stream());
    }

    private static Set<Path> describedPackages(Project project) {
        return described(project)
                .filter(source -> source.isPackageInfo() && source.text().contains("@NullMarked"))
                .filter(source -> !source.packageComment().isBlank())
                .map(source -> source.file().getParent())
                .collect(Collectors.toSet());
    }
}
