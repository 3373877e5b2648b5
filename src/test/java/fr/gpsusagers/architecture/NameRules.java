package fr.gpsusagers.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static fr.gpsusagers.architecture.Floors.inRoots;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rules about names: they use the glossary's words, and their prefixes have fixed meanings.
final class NameRules {

    private static final String VAGUE = ".*(Impl|Manager|Helper|Utils?|Processor|Service|Dto|DTO)";

    static final HouseRule VAGUE_NAMES = HouseRule.of(
            "no_name_ends_in_impl_manager_helper_util_processor_service_or_dto",
            "such a suffix says nothing about the class; and a service, here, is a public service",
            project -> project.allClasses().stream()
                    .filter(type -> type.getSimpleName().matches(VAGUE))
                    .map(type -> type.getName() + " has a meaningless suffix"));

    static final HouseRule REQUEST = HouseRule.of(
            "a_request_is_http_and_stays_at_the_doors",
            "a citizen's request is an Enquiry; Request is kept for HTTP",
            project -> project.classes().stream()
                    .filter(type -> !Floors.knowsTheWeb(Floors.moduleOf(type)))
                    .filter(type -> type.getSimpleName().endsWith("Request"))
                    .map(type -> type.getName() + " has a name kept for HTTP"));

    static final HouseRule RESULT = HouseRule.of(
            "no_generic_result",
            "a sealed outcome named after its subject makes a missing case a compile error",
            project -> project.classes().stream()
                    .filter(NameRules::isGenericResult)
                    .map(type -> type.getName() + " is a generic result"));

    static final HouseRule BARE = HouseRule.ofClasses(
            "accessors_are_bare",
            "place.name() reads like speech; get is kept for lookups that must succeed",
            methods()
                    .that()
                    .areDeclaredInClassesThat(are(inRoots()))
                    .and()
                    .haveNameMatching("get[A-Z].*")
                    .should(Conditions.say("take the key to look up", NameRules::accessorBreach)));

    static final HouseRule PROMISES = HouseRule.ofClasses(
            "get_must_exist_find_may_be_empty_list_is_a_collection",
            "with one meaning for each prefix, a name tells what a method returns",
            methods()
                    .that()
                    .areDeclaredInClassesThat(are(inRoots()))
                    .should(Conditions.say("return what their prefix promises", NameRules::promiseBreach)));

    static final HouseRule BOOLEAN = HouseRule.ofClasses(
            "no_boolean_arguments_in_roots",
            "`true` says nothing at a call; an enum constant does (components of a record have a name where they are read)",
            codeUnits()
                    .that()
                    .areDeclaredInClassesThat(are(inRoots()))
                    .and()
                    .arePublic()
                    .should(Conditions.say("take no boolean", NameRules::booleanBreach)));

    static final HouseRule HOMONYM = HouseRule.of(
            "no_two_types_have_one_name",
            "one word means one thing, and a search for it finds one file",
            project -> project.classes().stream()
                    .filter(type ->
                            type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                    .collect(Collectors.groupingBy(JavaClass::getSimpleName))
                    .values()
                    .stream()
                    .filter(types -> types.size() > 1)
                    .flatMap(List::stream)
                    .map(type -> type.getName() + " shares its name with another type"));

    static final List<HouseRule> ALL = List.of(VAGUE_NAMES, REQUEST, RESULT, BARE, PROMISES, BOOLEAN, HOMONYM);

    private NameRules() {}

    private static boolean isGenericResult(JavaClass type) {
        String name = type.getSimpleName();
        return name.matches("Result|Either|Try")
                || !type.getTypeParameters().isEmpty() && name.matches(".*(Result|Either|Outcome)");
    }

    private static Optional<String> accessorBreach(JavaMethod method) {
        return method.getRawParameterTypes().isEmpty() && !isInherited(method)
                ? Optional.of(method.getFullName() + " is an accessor with a get prefix")
                : Optional.empty();
    }

    private static Optional<String> promiseBreach(JavaMethod method) {
        JavaClass answer = method.getRawReturnType();
        boolean optional = answer.isEquivalentTo(Optional.class);
        boolean kept = switch (method.getName().split("(?=[A-Z])", 2)[0]) {
            case "get" -> !optional;
            case "find" -> optional || answer.isSealed();
            case "list" -> answer.isAssignableTo(Collection.class) || answer.isAssignableTo(Stream.class);
            default -> true;
        };
        return kept
                ? Optional.empty()
                : Optional.of(method.getFullName() + " does not return what its prefix promises");
    }

    private static Optional<String> booleanBreach(JavaCodeUnit code) {
        boolean record = code instanceof JavaConstructor && code.getOwner().isRecord();
        boolean takes = code.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(boolean.class) || type.isEquivalentTo(Boolean.class));
        return takes && !record ? Optional.of(code.getFullName() + " takes a boolean") : Optional.empty();
    }

    private static boolean isInherited(JavaMethod method) {
        return method.getOwner().getAllClassesSelfIsAssignableTo().stream()
                .filter(type -> !type.equals(method.getOwner()))
                .anyMatch(type -> type.tryGetMethod(method.getName()).isPresent());
    }
}
