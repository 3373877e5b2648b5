package fr.gpsusagers.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static fr.gpsusagers.architecture.Floors.inRoom;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Rules about time: one clock, one time zone.
final class TimeRules {

    private static final Set<String> FORBIDDEN = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.util.Date.<init>",
            "java.util.Calendar.getInstance",
            "java.util.GregorianCalendar.<init>",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault");

    static final HouseRule NOW = HouseRule.of(
            "time_comes_from_an_injected_clock",
            "a test or GPS_CLOCK can then move the whole product by moving one clock",
            project -> Stream.of(
                            noClasses().should().accessTargetWhere(asksTheMachine()),
                            noClasses()
                                    .that(DescribedPredicate.not(
                                            inRoom("spring").or(inModule("console"))))
                                    .should()
                                    .accessTargetWhere(makesAClock()))
                    .flatMap(rule -> HouseRule.breachesOf(rule, project)));

    static final HouseRule ZONE = HouseRule.of(
            "the_zone_is_written_once",
            "to change the time zone, only kernel.FrenchTime must change",
            project -> Stream.concat(
                    project.mainSources().stream()
                            .filter(source -> !source.file().endsWith("kernel/FrenchTime.java"))
                            .flatMap(source -> source.texts().stream()
                                    .filter(text -> text.value().contains("Europe/Paris"))
                                    .map(text -> source.file() + ":" + text.line() + " names the time zone")),
                    Stream.of(".sql", ".properties", ".yaml", ".yml", ".jte")
                            .flatMap(ending -> Stream.of("src/main/resources", "src/main/templates")
                                    .flatMap(folder -> project.files(folder, ending).stream()))
                            .filter(file -> project.text(file).contains("Europe/Paris"))
                            .map(file -> file + " names the time zone")));

    static final List<HouseRule> ALL = List.of(NOW, ZONE);

    private TimeRules() {}

    private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
        return DescribedPredicate.describe("reads the system time", access -> {
            if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
                return false;
            }
            String owner = target.getOwner().getName();
            boolean takesAClock =
                    target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            boolean isNow = owner.startsWith("java.time.") && target.getName().equals("now") && !takesAClock;
            boolean dated = owner.equals("java.util.Date")
                    && !target.getRawParameterTypes().isEmpty();
            return isNow || !dated && FORBIDDEN.contains(owner + "." + target.getName());
        });
    }

    private static DescribedPredicate<JavaAccess<?>> makesAClock() {
        return DescribedPredicate.describe(
                "creates a clock",
                access -> access.getTargetOwner().isEquivalentTo(Clock.class)
                        && access.getTarget().getName().matches("system.*|tick.*|fixed|offset"));
    }

    private static DescribedPredicate<JavaClass> inModule(String module) {
        return DescribedPredicate.describe(
                "in " + module, type -> Floors.moduleOf(type).equals(module));
    }
}
