package fr.gpsusagers.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static fr.gpsusagers.architecture.Floors.inRoom;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/// Rules about outside systems: each has a pretend twin, and both pass the same contract.
final class TwinRules {

    static final HouseRule TWIN = HouseRule.of(
            "every_gateway_has_a_pretend_twin",
            "the product must run without any outside system",
            project -> gateways(project)
                    .filter(gateway -> !isPretend(gateway))
                    .filter(gateway -> ports(gateway)
                            .flatMap(port -> port.getAllSubclasses().stream())
                            .noneMatch(TwinRules::isPretend))
                    .map(gateway -> gateway.getName() + " has no pretend twin"));

    static final HouseRule CONTRACT = HouseRule.of(
            "real_and_pretend_gateways_pass_one_contract",
            "tests that use a twin prove nothing if the real system behaves differently",
            project -> gateways(project)
                    .filter(gateway -> ports(gateway)
                            .flatMap(port -> port.getAllSubclasses().stream())
                            .anyMatch(TwinRules::isPretend))
                    .filter(gateway -> contracts(project).noneMatch(contract -> holds(contract, gateway)))
                    .map(gateway -> gateway.getName() + " passes no contract test"));

    static final List<HouseRule> ALL = List.of(TWIN, CONTRACT);

    private TwinRules() {}

    /// Classes in `gateway` that implement one of our interfaces.
    private static Stream<JavaClass> gateways(Project project) {
        return project.allClasses().stream()
                .filter(type -> inRoom("gateway").test(type) && type.isTopLevelClass())
                .filter(type -> ports(type).findAny().isPresent());
    }

    private static Stream<JavaClass> ports(JavaClass gateway) {
        return gateway.getAllRawInterfaces().stream()
                .filter(port -> !Floors.moduleOf(port).isEmpty());
    }

    private static boolean isPretend(JavaClass type) {
        return type.getSimpleName().startsWith("Pretend");
    }

    private static Stream<JavaClass> contracts(Project project) {
        return project.allClasses().stream()
                .filter(type -> type.getModifiers().contains(ABSTRACT))
                .filter(type -> type.getSimpleName().endsWith("Contract"));
    }

    private static boolean holds(JavaClass contract, JavaClass gateway) {
        return ports(gateway).anyMatch(port -> uses(contract, port))
                && contract.getAllSubclasses().stream().anyMatch(test -> uses(test, gateway));
    }

    private static boolean uses(JavaClass test, JavaClass used) {
        return test.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().equals(used));
    }
}
