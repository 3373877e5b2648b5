package fr.gpsusagers.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rules about use cases: one class a subject, one method an act.
final class UseCaseRules {

    /// The doors through which citizens, agents and programs come in. The console is the administrator's.
    private static final Set<String> PAGES = Set.of("portal", "switchboard", "api", "hall");
    private static final int MOST_ACTS = 10;

    static final HouseRule VERBS = HouseRule.ofClasses(
            "acts_of_use_cases_are_named_by_a_verb",
            "the list of acts tells what the product does; a new verb is added to Verbs on purpose",
            classes()
                    .that()
                    .areAnnotatedWith(UseCase.class)
                    .should(Conditions.say(
                            "name its acts by a verb",
                            type -> publicMethods(type).stream()
                                    .filter(act -> !isNamedByAVerb(act))
                                    .findFirst()
                                    .map(act -> act.getFullName() + " does not begin with a verb of Verbs"))));

    static final HouseRule SUBJECT = HouseRule.ofClasses(
            "use_cases_have_one_to_ten_acts",
            "a class of no act cannot be asked; a class of twenty is several subjects",
            classes()
                    .that()
                    .areAnnotatedWith(UseCase.class)
                    .should(Conditions.say(
                            "have one to ten public methods",
                            type -> publicMethods(type).isEmpty()
                                            || publicMethods(type).size() > MOST_ACTS
                                    ? Optional.of(type.getName() + " has "
                                            + publicMethods(type).size() + " public methods")
                                    : Optional.empty())));

    static final HouseRule ALONE = HouseRule.ofClasses(
            "acts_that_write_are_not_called_by_their_own_class",
            "only a call from another class opens the transaction",
            classes()
                    .that()
                    .areAnnotatedWith(UseCase.class)
                    .should(Conditions.say(
                            "not call its own acts that write",
                            type -> type.getMethodCallsFromSelf().stream()
                                    .filter(call -> call.getTargetOwner().equals(type))
                                    .filter(call -> call.getTarget()
                                            .resolveMember()
                                            .filter(act -> act.isAnnotatedWith(Writes.class))
                                            .isPresent())
                                    .findFirst()
                                    .map(call -> call.getOrigin().getFullName() + " calls "
                                            + call.getTarget().getName() + ", which opens no transaction then"))));

    static final HouseRule ACTOR = HouseRule.ofClasses(
            "acts_on_enquiries_that_pages_call_take_an_actor_and_can_refuse",
            "what may be done to a citizen's request depends on the actor",
            classes()
                    .that()
                    .areAnnotatedWith(UseCase.class)
                    .and(onEnquiries())
                    .should(Conditions.say(
                            "take an Actor and be able to refuse, or be called by no page",
                            type -> publicMethods(type).stream()
                                    .filter(act ->
                                            takesAnActor(act) ? !canRefuse(act.getRawReturnType()) : isOnAPage(act))
                                    .findFirst()
                                    .map(act -> act.getFullName() + " takes no Actor, or cannot refuse"))));

    static final List<HouseRule> ALL = List.of(VERBS, SUBJECT, ALONE, ACTOR);

    private UseCaseRules() {}

    /// Questions of acts that only read may also begin with `is` or `has`.
    private static boolean isNamedByAVerb(JavaMethod act) {
        String first = act.getName().split("(?=[A-Z])", 2)[0];
        boolean asks = Set.of("is", "has").contains(first) && !act.isAnnotatedWith(Writes.class);
        return asks || Verbs.ALL.contains(first);
    }

    private static Set<JavaMethod> publicMethods(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .collect(Collectors.toSet());
    }

    private static DescribedPredicate<JavaClass> onEnquiries() {
        return DescribedPredicate.describe(
                "on enquiries", type -> Floors.moduleOf(type).equals("enquiry"));
    }

    private static boolean takesAnActor(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type -> type.getSimpleName().equals("Actor"));
    }

    /// By `NotYours`, or by nothing.
    private static boolean canRefuse(JavaClass answer) {
        return answer.isEquivalentTo(Optional.class)
                || answer.isEquivalentTo(List.class)
                || answer.isEquivalentTo(boolean.class)
                || answer.isSealed()
                        && answer.getAllSubclasses().stream()
                                .anyMatch(type -> type.getSimpleName().equals("NotYours"));
    }

    private static boolean isOnAPage(JavaMethod act) {
        return Stream.concat(act.getCallsOfSelf().stream(), act.getReferencesToSelf().stream())
                .anyMatch(call -> PAGES.contains(Floors.moduleOf(call.getOriginOwner())));
    }
}
