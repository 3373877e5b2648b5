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

/// Rules about use cases: one class a subject, one method an act.
final class UseCaseRules {

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
            "use_cases_on_enquiries_take_an_actor_and_can_answer_not_yours",
            "what may be done to a citizen's request depends on the actor",
            classes()
                    .that()
                    .areAnnotatedWith(UseCase.class)
                    .and(onEnquiries())
                    .should(Conditions.say(
                            "take an Actor and be able to return NotYours",
                            type -> publicMethods(type).stream()
                                    .filter(method ->
                                            !takesAnActor(method) || !canAnswerNotYours(method.getRawReturnType()))
                                    .findFirst()
                                    .map(method ->
                                            method.getFullName() + " takes no Actor, or cannot return NotYours"))));

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

    private static boolean canAnswerNotYours(JavaClass answer) {
        return answer.isSealed()
                && answer.getAllSubclasses().stream()
                        .anyMatch(type -> type.getSimpleName().equals("NotYours"));
    }
}
