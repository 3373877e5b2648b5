package fr.gpsusagers.architecture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rules about size: code must be small enough to grasp.
final class SizeRules {

    private static final int LINES_OF_A_FILE = 300;
    private static final int LINES_OF_A_METHOD = 20;
    private static final int LINES_OF_THE_LONGEST_METHOD = 30;
    private static final int TYPES_OF_A_PACKAGE = 30;
    private static final int TYPES_OF_THE_KERNEL = 15;

    static final HouseRule FILE = HouseRule.of(
            "no_file_above_300_lines",
            "a file should be readable in one go",
            project -> project.allSources().stream()
                    .filter(source -> source.lines() > LINES_OF_A_FILE)
                    .map(source -> source.file() + " has " + source.lines() + " lines"));

    static final HouseRule METHOD = HouseRule.of(
            "nine_methods_in_ten_fit_in_20_lines_and_none_exceeds_30",
            "a method does one thing; the rare table of cases may be longer",
            project -> methods(
                    project,
                    Figures.ofMethods(project).p90() > LINES_OF_A_METHOD
                            ? LINES_OF_A_METHOD
                            : LINES_OF_THE_LONGEST_METHOD));

    static final HouseRule PACKAGE = HouseRule.of(
            "no_package_above_30_types",
            "a package must stay a short list; a root that outgrows it moves types into named interfaces",
            project -> packages(project, "\\w.*", TYPES_OF_A_PACKAGE));

    static final HouseRule KERNEL = HouseRule.of(
            "the_kernel_has_at_most_15_types",
            "what every module depends on is hard to change",
            project -> packages(project, "kernel", TYPES_OF_THE_KERNEL));

    static final List<HouseRule> ALL = List.of(FILE, METHOD, PACKAGE, KERNEL);

    private SizeRules() {}

    private static Stream<String> methods(Project project, int limit) {
        return project.allSources().stream()
                .flatMap(source -> source.methods().stream()
                        .filter(method -> method.lines() > limit)
                        .map(method -> source.file() + ":" + method.line() + " " + method.name() + " has "
                                + method.lines() + " lines"));
    }

    private static Stream<String> packages(Project project, String rooms, int limit) {
        return project.mainSources().stream()
                .filter(source -> source.room().matches(rooms))
                .collect(Collectors.groupingBy(
                        Source::packageName,
                        Collectors.summingInt(source -> source.types().size())))
                .entrySet()
                .stream()
                .filter(types -> types.getValue() > limit)
                .map(types -> types.getKey() + " has " + types.getValue() + " types");
    }
}
