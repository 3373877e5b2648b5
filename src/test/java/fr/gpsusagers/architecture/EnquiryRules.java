package fr.gpsusagers.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Rules about requests: every state can be reached, and only the lifecycle changes a request.
final class EnquiryRules {

    static final HouseRule STATES = HouseRule.of(
            "every_enquiry_state_is_reachable",
            "a state that nothing leads to is dead code; reading it back in store does not count",
            project -> project.classes().stream()
                    .filter(type -> type.isSealed() && Floors.moduleOf(type).equals("enquiry"))
                    .flatMap(EnquiryRules::unreachable));

    /// Methods that change a row or its history.
    private static final Map<String, Set<String>> CHANGES = Map.of(
            Project.BASE + ".enquiry.Enquiries",
            Set.of("add", "replace", "updateTouched"),
            Project.BASE + ".enquiry.life.Steps",
            Set.of("add"));

    static final HouseRule LIFE = HouseRule.of(
            "an_enquiry_changes_only_by_its_life",
            "of seventeen places that wrote requests and twenty-nine that wrote history, three were wrong; no test of one"
                    + " place could show it",
            project -> project.classes().stream()
                    .filter(type -> !type.getName().equals(Project.BASE + ".enquiry.life.Lifecycle"))
                    .flatMap(type -> type.getMethodCallsFromSelf().stream())
                    .filter(call -> CHANGES.getOrDefault(call.getTargetOwner().getName(), Set.of())
                            .contains(call.getName()))
                    .map(call -> call.getOriginOwner().getName() + " changes a request by " + call.getName()));

    static final List<HouseRule> ALL = List.of(STATES, LIFE);

    private EnquiryRules() {}

    private static Stream<String> unreachable(JavaClass sealed) {
        Set<JavaClass> states = new HashSet<>(sealed.getAllSubclasses());
        states.removeIf(JavaClass::isInterface);
        Set<JavaClass> reached = new HashSet<>();
        while (reached.addAll(nextAfter(states, reached))) {
            // one step further from the states reached so far
        }
        states.removeAll(reached);
        return states.stream().map(state -> state.getName() + " cannot be reached");
    }

    private static List<JavaClass> nextAfter(Set<JavaClass> states, Set<JavaClass> reached) {
        return states.stream()
                .filter(state -> makers(state).anyMatch(maker -> !states.contains(maker) || reached.contains(maker)))
                .toList();
    }

    /// Whether it reads back what was stored.
    private static boolean isReader(JavaClass maker) {
        boolean readsFacts = Floors.inRoom("life").test(maker)
                && (maker.getSimpleName().endsWith("Facts")
                        || maker.getSimpleName().equals("StepKind"));
        return readsFacts || Floors.inRoom("store").test(maker);
    }

    private static Stream<JavaClass> makers(JavaClass state) {
        return state.getConstructors().stream()
                .flatMap(constructor -> constructor.getAccessesToSelf().stream())
                .map(JavaAccess::getOriginOwner)
                .filter(maker -> !maker.equals(state) && !isReader(maker));
    }
}
