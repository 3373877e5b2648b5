package fr.gpsusagers.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/// The floor of each module, defined here only. A module depends only on modules of lower floors.
final class Floors {

    static final int DOORS = 8;

    /// The purpose of each floor, from the lowest up.
    static final List<String> NAMES =
            List.of("kernel", "facts", "answers", "advice", "requests", "follow-up", "channels", "house-wide", "doors");

    private static final Map<Integer, List<String>> MODULES = Map.of(
            0,
            List.of("kernel"),
            1,
            List.of("territory", "availability", "guide", "staff", "ledger", "platform"),
            2,
            List.of("directory", "understanding"),
            3,
            List.of("orientation"),
            4,
            List.of("enquiry"),
            5,
            List.of("sending"),
            6,
            List.of("intake", "appointment", "receiving", "chat", "telephony"),
            7,
            List.of("hall", "statistics"),
            DOORS,
            List.of("portal", "phone", "switchboard", "admin", "api", "console"));

    private Floors() {}

    /// The floor of a module. Empty for an unknown module.
    static Optional<Integer> find(String module) {
        return MODULES.entrySet().stream()
                .filter(floor -> floor.getValue().contains(module))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The floor of a module, or a number above all floors if it has none.
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

    /// The module of a class. Empty for the entry point and for foreign classes.
    static String moduleOf(JavaClass type) {
        return moduleOf(type.getPackageName());
    }

    /// The module of a package. Empty for the root package and for foreign packages.
    static String moduleOf(String packageName) {
        String prefix = Project.BASE + ".";
        return packageName.startsWith(prefix)
                ? packageName.substring(prefix.length()).split("\\.", 2)[0]
                : "";
    }

    /// Whether other modules may use this package: it is the root of a module, or a named interface.
    static boolean isRoot(JavaClass type) {
        return type.getPackageName().equals(Project.BASE + "." + moduleOf(type))
                || !moduleOf(type).isEmpty() && type.getPackage().isAnnotatedWith(NamedInterface.class);
    }

    /// Matches classes in the room of this name, directly below a module.
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
