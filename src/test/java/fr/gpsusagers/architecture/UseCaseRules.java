package fr.gpsusagers.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.gpsusagers.kernel.UseCase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Rules about use cases: one class for each.
final class UseCaseRules {

    private static final Set<String> CONTAINERS =
            Set.of("java.util.Optional", "java.util.List", "java.util.Set", "java.util.Map");

    static final HouseRule NAME = HouseRule.ofClasses(
            "use_cases_are_named_verb_and_noun",
            "the list of use cases tells what the product does; a new verb is added to Verbs on purpose",
            classes()
                    .that()
                    .areAnnotatedWith(UseCase.class)
                    .should(Conditions.say(
                            "be named by a verb and a noun",
                            type -> isNamedVerbAndNoun(type)
                                    ? Optional.empty()
                                    : Optional.of(type.getName() + " is not named with a verb of Verbs and a noun"))));

    static final HouseRule ONE = HouseRule.ofClasses(
            "use_cases_have_one_public_method",
            "use cases that share a class cannot be read, granted or replaced one by one",
            classes()
                    .that()
                    .areAnnotatedWith(UseCase.class)
                    .should(Conditions.say(
                            "have one public method",
                            type -> publicMethods(type).size() == 1
                                    ? Optional.empty()
                                    : Optional.of(
                                            type.getName() + " has these public methods: " + publicMethods(type)))));

    static final HouseRule ANSWER = HouseRule.ofClasses(
            "use_cases_answer_with_a_value",
            "the caller must learn what happened: by a record, a sealed outcome or an immutable value",
            classes()
                    .that()
                    .areAnnotatedWith(UseCase.class)
                    .should(Conditions.say(
                            "return a value",
                            type -> publicMethods(type).stream()
                                    .map(JavaMethod::getRawReturnType)
                                    .filter(answer -> !isValue(answer))
                                    .findFirst()
                                    .map(answer -> type.getName() + " returns " + answer.getName()))));

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

    static final List<HouseRule> ALL = List.of(NAME, ONE, ANSWER, ACTOR);

    private UseCaseRules() {}

    /// A verb followed by a noun, or the verb from which the module has its name (`orientation.Orient`).
    private static boolean isNamedVerbAndNoun(JavaClass type) {
        String[] words = type.getSimpleName().split("(?<=[a-z])(?=[A-Z])", 2);
        boolean known = Verbs.ALL.contains(words[0].toLowerCase(Locale.ROOT));
        return known && (words.length == 2 || Floors.moduleOf(type).startsWith(words[0].toLowerCase(Locale.ROOT)));
    }

    private static Set<JavaMethod> publicMethods(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .collect(Collectors.toSet());
    }

    private static boolean isValue(JavaClass answer) {
        boolean ours = !Floors.moduleOf(answer).isEmpty();
        boolean unchangeable = answer.isInterface()
                || answer.getFields().stream()
                        .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
        return CONTAINERS.contains(answer.getName()) || ours && unchangeable;
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
