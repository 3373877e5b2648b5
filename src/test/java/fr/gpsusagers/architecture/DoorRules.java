package fr.gpsusagers.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static fr.gpsusagers.architecture.Floors.inDoorsOrHall;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import fr.gpsusagers.hall.MayCall;
import java.util.List;
import java.util.stream.Stream;

/// Rules about doors: only they know how people and programs reach the product.
final class DoorRules {

    static final String ROUTE = "org.springframework.web.bind.annotation.RequestMapping";

    static final HouseRule WEB = HouseRule.ofClasses(
            "only_doors_and_hall_know_the_web",
            "below the doors, answers must suit voice, paper and programs alike",
            noClasses()
                    .that(are(DescribedPredicate.not(inDoorsOrHall())))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                            "jakarta.servlet..",
                            "org.springframework.web..",
                            "org.springframework.http..",
                            "org.springframework.boot.webmvc..",
                            "org.springframework.boot.web..",
                            "org.apache.catalina..",
                            "org.apache.tomcat..",
                            "gg.jte..")));

    static final HouseRule PRINT = HouseRule.ofClasses(
            "only_console_prints",
            "the output of a command is its answer; a stray line would corrupt it",
            noClasses()
                    .that(DescribedPredicate.describe(
                            "outside console", type -> !Floors.moduleOf(type).equals("console")))
                    .should()
                    .accessTargetWhere(prints()));

    static final HouseRule RIGHTS = HouseRule.of(
            "every_controller_method_says_who_may_call_it",
            "a right that is not declared is not checked; docs/rights.md is generated from the declarations",
            project -> Stream.of(
                            methods()
                                    .that()
                                    .areMetaAnnotatedWith(ROUTE)
                                    .should()
                                    .beAnnotatedWith(MayCall.class),
                            noClasses()
                                    .should()
                                    .dependOnClassesThat(resideInAnyPackage(
                                            "org.springframework.web.servlet.function..",
                                            "jakarta.servlet.annotation..")))
                    .flatMap(rule -> HouseRule.breachesOf(rule, project)));

    static final HouseRule TEMPLATES = HouseRule.of(
            "templates_mirror_the_doors",
            "a controller's templates are easy to find if their folders have the same names",
            project -> project.folders("src/main/templates").stream()
                    .filter(folder -> Floors.doorsAndHall().noneMatch(folder::equals))
                    .map(folder -> "src/main/templates/" + folder + " does not correspond to a door"));

    static final List<HouseRule> ALL = List.of(WEB, PRINT, RIGHTS, TEMPLATES);

    private DoorRules() {}

    private static DescribedPredicate<JavaAccess<?>> prints() {
        return DescribedPredicate.describe("prints to the console", access -> {
            String target =
                    access.getTargetOwner().getName() + "." + access.getTarget().getName();
            return target.matches(
                    "java\\.lang\\.System\\.(out|err|console)|java\\.io\\.FileDescriptor\\.(out|err)|java\\.lang\\.IO\\..*|.*\\.printStackTrace");
        });
    }
}
