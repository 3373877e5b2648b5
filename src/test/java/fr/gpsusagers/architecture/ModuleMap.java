package fr.gpsusagers.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.gpsusagers.kernel.UseCase;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;

/// Writes the map of the modules: floors, modules and real dependencies, as Spring Modulith finds them.
final class ModuleMap {

    private static final String HEAD = """
            # The modules

            Generated from the code by `GeneratedPapersTest`. Arrows are real dependencies. Every module also depends on
            `kernel`; those arrows are left out.

            """;

    private final Project project;

    ModuleMap(Project project) {
        this.project = project;
    }

    String text() {
        return HEAD + "```mermaid\nflowchart TD\n" + floors() + arrows() + "```\n\n" + table();
    }

    private String floors() {
        return IntStream.rangeClosed(0, Floors.DOORS)
                .map(floor -> Floors.DOORS - floor)
                .filter(floor -> modulesOf(floor).findAny().isPresent())
                .mapToObj(floor -> "  subgraph floor" + floor + "[\"" + floor + " · " + Floors.NAMES.get(floor)
                        + "\"]\n"
                        + modulesOf(floor).map(module -> "    " + module + "\n").collect(Collectors.joining())
                        + "  end\n")
                .collect(Collectors.joining());
    }

    private String arrows() {
        return modules()
                .flatMap(from -> dependenciesOf(from)
                        .filter(to -> !to.equals("kernel"))
                        .map(to -> "  " + from + " --> " + to + "\n"))
                .collect(Collectors.joining());
    }

    private String table() {
        return "| Floor | Module | In one sentence | Depends on | Use cases |\n|--:|---|---|---|---|\n"
                + modules().map(this::row).collect(Collectors.joining());
    }

    private String row(String module) {
        return Stream.of(
                        String.valueOf(Floors.of(module)),
                        "`" + module + "`",
                        sentence(module),
                        dependenciesOf(module).collect(Collectors.joining(", ")),
                        names(module, type -> type.isAnnotatedWith(UseCase.class)))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String sentence(String module) {
        return project.mainSources().stream()
                .filter(source -> source.isPackageInfo() && source.room().equals(module))
                .map(source -> source.packageComment().replaceFirst("Floor \\d: ", ""))
                .findFirst()
                .orElseThrow();
    }

    private String names(String module, java.util.function.Predicate<JavaClass> wanted) {
        return project.classes().stream()
                .filter(type -> Floors.moduleOf(type).equals(module) && wanted.test(type))
                .map(type -> "`" + type.getSimpleName() + "`")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Stream<String> dependenciesOf(String module) {
        var modules = project.modules();
        return modules.getModuleByName(module).stream()
                .flatMap(found -> found.getDirectDependencies(modules).uniqueModules())
                .map(ModuleMap::name)
                .sorted();
    }

    /// The modules from the highest floor down, then by name.
    private Stream<String> modules() {
        return IntStream.rangeClosed(0, Floors.DOORS)
                .map(floor -> Floors.DOORS - floor)
                .boxed()
                .flatMap(this::modulesOf);
    }

    private Stream<String> modulesOf(int floor) {
        List<String> found =
                project.modules().stream().map(ModuleMap::name).sorted().toList();
        return found.stream().filter(module -> Floors.of(module) == floor);
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
