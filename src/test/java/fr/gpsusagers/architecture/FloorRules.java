package fr.gpsusagers.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/// Rules about floors: each module has one, and depends only on modules of lower floors.
final class FloorRules {

    static final HouseRule FLOOR = HouseRule.of(
            "every_module_stands_on_a_floor",
            "without a floor, a module could depend on anything; choose one in Floors and name it in package-info",
            project -> modules(project).flatMap(module -> floorBreaches(project, module)));

    static final HouseRule REAL = HouseRule.of(
            "real_dependencies_only_go_down",
            "modules of one floor that know each other cannot be understood or replaced alone; let them meet one floor down",
            project -> project.classes().stream()
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .filter(FloorRules::goesUpOrSideways)
                    .map(Dependency::getDescription));

    static final HouseRule DECLARED = HouseRule.of(
            "declared_dependencies_only_go_down",
            "a declared dependency will be used sooner or later; Modulith alone accepts an upward one if it is declared",
            project -> modules(project).flatMap(module -> declarationBreaches(project, module)));

    static final HouseRule MODULITH = HouseRule.of(
            "modules_use_only_what_they_declare_and_form_no_cycle",
            "the package-info of a module must declare all that the module uses",
            project -> project.modules().detectViolations().getMessages().stream());

    static final List<HouseRule> ALL = List.of(FLOOR, REAL, DECLARED, MODULITH);

    private FloorRules() {}

    static Stream<String> modules(Project project) {
        return project.folders("src/main/java/" + Project.BASE.replace('.', '/')).stream();
    }

    private static Stream<String> floorBreaches(Project project, String module) {
        var floor = Floors.find(module);
        if (floor.isEmpty()) {
            return Stream.of("module " + module + " has no floor in Floors");
        }
        String start = "Floor " + floor.get() + ": ";
        return project.mainSources().stream()
                        .filter(source ->
                                source.isPackageInfo() && source.room().equals(module))
                        .anyMatch(source -> source.packageComment().startsWith(start))
                ? Stream.empty()
                : Stream.of("package-info of module " + module + " does not begin with « " + start.strip() + " »");
    }

    private static boolean goesUpOrSideways(Dependency dependency) {
        String from = Floors.moduleOf(dependency.getOriginClass());
        String to = Floors.moduleOf(target(dependency));
        return !from.isEmpty() && !to.isEmpty() && !from.equals(to) && Floors.of(to) >= Floors.of(from);
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static Stream<String> declarationBreaches(Project project, String module) {
        String name = Project.BASE + "." + module;
        var packages = project.classes().getDefaultPackage();
        var declared = packages.containsPackage(name)
                ? packages.getPackage(name).tryGetAnnotationOfType(ApplicationModule.class)
                : java.util.Optional.<ApplicationModule>empty();
        if (declared.isEmpty()
                || List.of(declared.get().allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN)) {
            return Stream.of("module " + module + " does not declare its dependencies");
        }
        return Arrays.stream(declared.get().allowedDependencies())
                .map(dependency -> dependency.split("::")[0].strip())
                .filter(dependency -> !dependency.equals(module) && Floors.of(dependency) >= Floors.of(module))
                .map(dependency -> "module " + module + " declares " + dependency + ", which is not on a lower floor");
    }
}
