package fr.gpsusagers.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/// Which module stands on which floor: the one place that says so. A module leans only on lower floors.
final class Floors {

    static final int DOORS = 8;

    /// What each floor is for, from the ground up.
    static final List<String> NAMES =
            List.of("kernel", "facts", "answers", "advice", "requests", "follow-up", "channels", "house-wide", "doors");

    private static final Map<Integer, List<String>> MODULES = Map.of(
            0,
            List.of("kernel"),
            1,
            List.of("territory", "availability", "guide", "staff", "forecast", "ledger", "notice", "database"),
            2,
            List.of("directory", "understanding"),
            3,
            List.of("orientation"),
            4,
            List.of("enquiry"),
            5,
            List.of("correspondence"),
            6,
            List.of("callback", "appointment", "messaging", "chat", "telephony"),
            7,
            List.of("hall", "statistics"),
            DOORS,
            List.of("portal", "phone", "switchboard", "admin", "api", "console", "demo"));

    private Floors() {}

    /// The floor of a module; empty for a module that the house does not know.
    static Optional<Integer> find(String module) {
        return MODULES.entrySet().stream()
                .filter(floor -> floor.getValue().contains(module))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The floor of a module that has one, and a floor above the roof for any other.
    static int of(String module) {
        return find(module).orElse(DOORS + 1);
    }

    /// Whether the module may know HTTP, pages and sessions.
    static boolean knowsTheWeb(String module) {
        return of(module) == DOORS || module.equals("hall");
    }

    /// The modules that know HTTP, pages and sessions.
    static Stream<String> doorsAndHall() {
        return Stream.concat(MODULES.getOrDefault(DOORS, List.of()).stream(), Stream.of("hall"));
    }

    /// The module of a class; empty for the entry point and for what is not ours.
    static String moduleOf(JavaClass type) {
        return moduleOf(type.getPackageName());
    }

    /// The module of a package; empty for the root package and for what is not ours.
    static String moduleOf(String packageName) {
        String prefix = Project.BASE + ".";
        return packageName.startsWith(prefix)
                ? packageName.substring(prefix.length()).split("\\.", 2)[0]
                : "";
    }

    /// Whether other modules may use this package: a module's own, or one that is a named interface.
    static boolean isRoot(JavaClass type) {
        return type.getPackageName().equals(Project.BASE + "." + moduleOf(type))
                || !moduleOf(type).isEmpty() && type.getPackage().isAnnotatedWith(NamedInterface.class);
    }

    /// Classes of modules whose folder of this name, directly below the module, holds them.
    static DescribedPredicate<JavaClass> inRoom(String room) {
        return DescribedPredicate.describe(
                "in " + room,
                type -> (type.getPackageName() + ".")
                        .startsWith(Project.BASE + "." + moduleOf(type) + "." + room + "."));
    }

    static DescribedPredicate<JavaClass> inRoots() {
        return DescribedPredicate.describe("in the root of a module", Floors::isRoot);
    }

    static DescribedPredicate<JavaClass> inDoorsOrHall() {
        return DescribedPredicate.describe("in a door or the hall", type -> knowsTheWeb(moduleOf(type)));
    }
}
