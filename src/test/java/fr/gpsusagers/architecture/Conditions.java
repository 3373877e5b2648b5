package fr.gpsusagers.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Conditions that ArchUnit lacks.
final class Conditions {

    private Conditions() {}

    /// A condition defined by a function that returns the breach, if there is one.
    static <T> ArchCondition<T> say(String description, Function<T, Optional<String>> breach) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                breach.apply(item).ifPresent(message -> events.add(SimpleConditionEvent.violated(item, message)));
            }
        };
    }

    static ArchCondition<JavaMethod> callAUseCaseThatTakesTheInstant() {
        return say("call a use case that takes the current time", job -> {
            boolean calls = Stream.concat(
                            job.getMethodCallsFromSelf().stream(), job.getMethodReferencesFromSelf().stream())
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .anyMatch(method -> method.getOwner().isAnnotatedWith(UseCase.class) && takesTheInstant(method));
            return calls
                    ? Optional.empty()
                    : Optional.of(job.getFullName() + " calls no use case that takes the current time");
        });
    }

    private static boolean takesTheInstant(JavaCodeUnit method) {
        return method.getRawParameterTypes().stream().anyMatch(Conditions::isAMoment);
    }

    private static boolean isAMoment(JavaClass type) {
        return type.isEquivalentTo(Instant.class)
                || type.isEquivalentTo(LocalDateTime.class)
                || type.isEquivalentTo(LocalDate.class);
    }
}
