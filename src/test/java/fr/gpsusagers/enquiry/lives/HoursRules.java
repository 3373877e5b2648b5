package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.lives.Act.Kind;
import fr.gpsusagers.enquiry.lives.ChangeRules.Change;
import fr.gpsusagers.enquiry.person.AnswerHours;
import fr.gpsusagers.enquiry.store.RecordedChanges.Seen;
import fr.gpsusagers.enquiry.store.RecordedChanges.Version;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// When a person may be called. Who said when a call is safe said [Forms#SAFE].
final class HoursRules {

    private static final AnswerHours SAFE = AnswerHours.of(Optional.of(Forms.SAFE), Set.of());

    private HoursRules() {}

    static Optional<String> findBroken(Seen seen, List<Change> changes) {
        return seen.versions().stream()
                .map(Version::enquiry)
                .filter(HoursRules::isUnsafe)
                .findFirst()
                .map(_ -> "a call is promised when it is not safe")
                .or(() -> changes.stream()
                        .filter(change -> change.isBy(Kind.TAKE_NEXT)
                                && !mayBeCalled(change.was(), change.order().at()))
                        .findFirst()
                        .map(_ -> "an agent was given a request before its hour"));
    }

    /// In the hour that was promised. As long as nobody has called, in each safe hour before it, too.
    private static boolean mayBeCalled(Enquiry enquiry, Instant now) {
        LocalDateTime then = FrenchTime.at(now);
        return enquiry.promise().isReleased(now)
                || enquiry.topic().isCalledInSafeHours()
                        && enquiry.facts().attempts() == 0
                        && SAFE.on(then.toLocalDate()).stream()
                                .anyMatch(safe -> !then.isBefore(safe.from()) && !then.isAfter(safe.to()));
    }

    private static boolean isUnsafe(Enquiry enquiry) {
        return enquiry instanceof Enquiry.Open
                && enquiry.topic().caution() == Caution.WHEN_SAID_SAFE
                && !enquiry.topic().isAnsweredInWriting()
                && !isSafe(enquiry.promise());
    }

    private static boolean isSafe(Promise promise) {
        LocalDateTime due = FrenchTime.at(promise.dueBy());
        return promise.notBefore()
                .map(FrenchTime::at)
                .filter(from -> SAFE.on(due.toLocalDate()).stream()
                        .anyMatch(safe -> !from.isBefore(safe.from()) && !due.isAfter(safe.to())))
                .isPresent();
    }
}
