package fr.gpsusagers.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// States that can be reached, and events that somebody hears.
final class EnquiryRules {

    private static final String EVENT = Project.BASE + ".kernel.Event";
    private static final String LISTENER = "org.springframework.context.event.EventListener";
    private static final String PAST =
            ".*(ed|Given|Taken|Sent|Lost|Kept|Chosen|Begun|Written|Read|Left|Made|Held|Met|Put)";

    static final HouseRule STATES = HouseRule.of(
            "every_enquiry_state_is_reachable",
            "a state that no one can reach is a promise that no one keeps; what store reads back does not count",
            project -> project.classes().stream()
                    .filter(type -> type.isSealed() && Floors.moduleOf(type).equals("enquiry"))
                    .flatMap(EnquiryRules::unreachable));

    static final HouseRule EVENTS = HouseRule.of(
            "events_are_records_of_a_root_in_the_past_tense",
            "an event is a fact that others may read, and no one may change",
            project -> events(project.classes())
                    .filter(event -> !event.isRecord()
                            || !Floors.isRoot(event)
                            || !event.getSimpleName().matches(PAST))
                    .map(event -> event.getName() + " is not a record of a root, named in the past tense"));

    static final HouseRule HEARD = HouseRule.of(
            "every_event_has_a_listener_or_a_written_reason",
            "an event that nobody hears is dead weight, unless its comment says « Nobody listens: » and why",
            project -> events(project.classes())
                    .filter(event -> listeners(project.classes()).noneMatch(method -> hears(method, event)))
                    .filter(event -> !saysWhyNobodyListens(project, event))
                    .map(event -> event.getName() + " has no listener and no reason"));

    /// What changes a row or its history.
    private static final Map<String, Set<String>> CHANGES = Map.of(
            Project.BASE + ".enquiry.Enquiries",
            Set.of("add", "replace", "updateTouched"),
            Project.BASE + ".enquiry.Steps",
            Set.of("add", "addAll"));

    static final HouseRule LIFE = HouseRule.of(
            "an_enquiry_changes_only_by_its_life",
            "seventeen places wrote requests and twenty-nine wrote history; three of them were wrong, and no test of one place"
                    + " could see it",
            project -> project.classes().stream()
                    .filter(type -> !type.getPackageName().equals(Project.BASE + ".enquiry.life"))
                    .flatMap(type -> type.getMethodCallsFromSelf().stream())
                    .filter(call -> CHANGES.getOrDefault(call.getTargetOwner().getName(), Set.of())
                            .contains(call.getName()))
                    .map(call -> call.getOriginOwner().getName() + " changes an enquiry by " + call.getName()));

    static final List<HouseRule> ALL = List.of(STATES, EVENTS, HEARD, LIFE);

    private EnquiryRules() {}

    private static Stream<String> unreachable(JavaClass sealed) {
        Set<JavaClass> states = new HashSet<>(sealed.getAllSubclasses());
        states.removeIf(JavaClass::isInterface);
        Set<JavaClass> reached = new HashSet<>();
        while (reached.addAll(nextAfter(states, reached))) {
            // one more step from what was just reached
        }
        states.removeAll(reached);
        return states.stream().map(state -> state.getName() + " is never reached");
    }

    private static List<JavaClass> nextAfter(Set<JavaClass> states, Set<JavaClass> reached) {
        return states.stream()
                .filter(state -> makers(state).anyMatch(maker -> !states.contains(maker) || reached.contains(maker)))
                .toList();
    }

    private static Stream<JavaClass> makers(JavaClass state) {
        return state.getConstructors().stream()
                .flatMap(constructor -> constructor.getAccessesToSelf().stream())
                .map(JavaAccess::getOriginOwner)
                .filter(maker -> !maker.equals(state) && !Floors.inRoom("store").test(maker));
    }

    private static Stream<JavaClass> events(JavaClasses classes) {
        return classes.stream().filter(type -> type.isAssignableTo(EVENT) && !type.isInterface());
    }

    private static Stream<JavaMethod> listeners(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(LISTENER));
    }

    private static boolean hears(JavaMethod listener, JavaClass event) {
        return listener.getRawParameterTypes().stream().anyMatch(heard -> event.isAssignableTo(heard.getName()));
    }

    private static boolean saysWhyNobodyListens(Project project, JavaClass event) {
        return project.mainSources().stream()
                .filter(source -> source.packageName().equals(event.getPackageName()))
                .filter(source -> source.types().contains(event.getSimpleName()))
                .anyMatch(source -> source.text().contains("Nobody listens: "));
    }
}
