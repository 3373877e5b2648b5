package fr.gpsusagers.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static fr.gpsusagers.architecture.Floors.inDoorsOrHall;
import static fr.gpsusagers.architecture.Floors.inRoom;
import static fr.gpsusagers.architecture.Floors.inRoots;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import fr.gpsusagers.kernel.job.Job;
import java.util.List;
import java.util.Set;

/// Rules about the root of a module and the rooms below it.
final class RoomRules {

    private static final Set<String> ROOMS = Set.of("store", "gateway", "inbox", "pack");

    /// What the stores of all modules share. It is a named interface, and so a root, but it reads rows.
    private static final String SHARED = Project.BASE + ".kernel.store";

    static final HouseRule PLAIN = HouseRule.ofClasses(
            "roots_are_plain_java",
            "the meaning of a module must be readable and testable without any framework",
            noClasses()
                    .that(are(inRoots()))
                    .and(are(DescribedPredicate.not(inDoorsOrHall().or(resideInAPackage(SHARED)))))
                    .should()
                    .dependOnClassesThat(
                            nameMatching(
                                    "(org\\.springframework\\.(?!modulith\\.).*|java\\.sql\\..*|javax\\.sql\\..*|jakarta\\..*"
                                            + "|tools\\.jackson\\..*|com\\.fasterxml\\..*|gg\\.jte\\..*|org\\.postgresql\\..*)")));

    static final HouseRule HIDDEN = HouseRule.ofClasses(
            "below_the_root_everything_is_package_private",
            "code that no other package sees can be changed freely; declare a package that others need a @NamedInterface",
            classes()
                    .that()
                    .areTopLevelClasses()
                    .and(are(DescribedPredicate.not(inRoots())))
                    .and(are(DescribedPredicate.describe(
                            "in a module", type -> !Floors.moduleOf(type).isEmpty())))
                    .and(DescribedPredicate.not(simpleName("package-info")))
                    .should()
                    .bePackagePrivate());

    static final HouseRule ROOM = HouseRule.of(
            "rooms_are_store_gateway_inbox_pack_or_a_named_interface",
            "all modules have the same rooms, so that knowing one is knowing all; doors are divided by what people do there",
            project -> project.classes().stream()
                    .filter(type -> !Floors.moduleOf(type).isEmpty() && !Floors.knowsTheWeb(Floors.moduleOf(type)))
                    .filter(type -> !Floors.isRoot(type) && !isRoom(type))
                    .map(type -> type.getPackageName() + " is neither a room of a module nor a named interface"));

    static final HouseRule INBOX = HouseRule.ofClasses(
            "listeners_and_jobs_live_in_inbox",
            "work that no person starts is easy to find in one place",
            methods()
                    .that(DescribedPredicate.describe("listen or declare a job", RoomRules::startsWork))
                    .should()
                    .beDeclaredInClassesThat(
                            inRoom("inbox").or(inRoom("spring")).or(inDoorsOrHall())));

    static final HouseRule JOBS = HouseRule.ofClasses(
            "jobs_only_call_a_use_case_that_takes_the_instant",
            "a test or GPS_CLOCK can then move the whole product in time",
            methods()
                    .that(DescribedPredicate.describe("declare a job", RoomRules::declaresAJob))
                    .should(Conditions.callAUseCaseThatTakesTheInstant()));

    static final HouseRule TIMERS = HouseRule.ofClasses(
            "what_the_product_does_by_itself_is_a_job",
            "a job has a thread, a time limit and a state of health of its own; a timer of Spring has none of them",
            noClasses()
                    .should()
                    .dependOnClassesThat(nameMatching("org\\.springframework\\.scheduling\\..*|java\\.util\\.Timer")));

    static final HouseRule PLURAL = HouseRule.of(
            "what_must_be_kept_is_a_plural_noun",
            "a store of many things is named after them: Callbacks, Enquiries",
            project -> project.classes().stream()
                    .filter(type -> inRoom("store").test(type))
                    .flatMap(type -> type.getRawInterfaces().stream())
                    .filter(kept ->
                            inRoots().test(kept) && !kept.getSimpleName().endsWith("s"))
                    .map(kept -> kept.getName() + " is implemented in store, but its name is not a plural noun"));

    static final List<HouseRule> ALL = List.of(PLAIN, HIDDEN, ROOM, INBOX, JOBS, TIMERS, PLURAL);

    private RoomRules() {}

    private static boolean startsWork(JavaMethod method) {
        return method.isMetaAnnotatedWith("org.springframework.context.event.EventListener") || declaresAJob(method);
    }

    private static boolean declaresAJob(JavaMethod method) {
        return method.isMetaAnnotatedWith("org.springframework.context.annotation.Bean")
                && method.getRawReturnType().isEquivalentTo(Job.class);
    }

    private static boolean isRoom(JavaClass type) {
        String module = Floors.moduleOf(type);
        String room = type.getPackageName().substring((Project.BASE + "." + module + ".").length());
        return ROOMS.contains(room) || module.equals("platform") && room.equals("spring");
    }
}
