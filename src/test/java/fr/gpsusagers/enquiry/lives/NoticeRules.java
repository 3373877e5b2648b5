package fr.gpsusagers.enquiry.lives;

import static java.util.stream.Collectors.toSet;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.lives.ChangeRules.Change;
import fr.gpsusagers.enquiry.store.RecordedChanges.Seen;
import fr.gpsusagers.enquiry.store.RecordedChanges.Told;
import fr.gpsusagers.enquiry.store.RecordedChanges.Ways;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.SmsLetters;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What must be true of the notices to persons. What is sent to another body is no notice to a person.
final class NoticeRules {

    private static final String BEFORE = " avant ";
    private static final String BETWEEN = " entre ";
    private static final List<String> PROMISES =
            List.of("Nous vous rappelons", "Nous vous répondons", "Nous avons du retard", "Nous rappelons");

    private final World world;
    private final List<String> mobiles;
    private Set<UUID> known = Set.of();

    /// @param numbers the keys of the numbers in [Forms]; the first two are mobiles
    NoticeRules(World world, List<String> numbers) {
        this.world = world;
        this.mobiles = numbers.subList(0, 2);
    }

    /// Returns the first rule that is broken. The world still has the rows before what was seen.
    ///
    /// @param changes what changed at this moment
    Optional<String> findBroken(Seen seen, List<Change> changes) {
        Set<UUID> before = known;
        known = seen.notices().stream().map(Told::id).collect(toSet());
        return seen.notices().stream()
                .filter(notice -> !before.contains(notice.id()))
                .flatMap(notice -> broken(notice, seen).stream())
                .findFirst()
                .or(() -> saidTwice(seen))
                .or(() -> saidAfterUndoing(seen, changes));
    }

    private Optional<String> broken(Told notice, Seen seen) {
        List<Enquiry> about = about(notice, seen);
        if (about.isEmpty()) {
            return Optional.empty();
        }
        if (!hasWay(notice, seen)) {
            return Optional.of("a notice has no way to its person");
        }
        if (about.stream().noneMatch(one -> one.topic().caution().allowsNotices())) {
            return Optional.of("a notice goes to a person who must not be told");
        }
        if (isPromise(notice) && about.stream().noneMatch(one -> isAhead(one, notice.queuedAt()))) {
            return Optional.of("a notice promises a time that is over");
        }
        return names(notice, about, seen)
                ? Optional.empty()
                : Optional.of("a notice names another time than the request");
    }

    private static boolean isAhead(Enquiry enquiry, Instant now) {
        return enquiry.promise().dueBy().isAfter(now);
    }

    private List<Enquiry> about(Told notice, Seen seen) {
        return versions(new EnquiryId(notice.subject()), seen);
    }

    /// A request as it was before this moment, and each version since.
    private List<Enquiry> versions(EnquiryId id, Seen seen) {
        return Stream.concat(
                        Optional.ofNullable(world.requests.get(id)).stream(),
                        seen.versions().stream()
                                .map(version -> version.enquiry())
                                .filter(version -> version.id().equals(id)))
                .toList();
    }

    private boolean hasWay(Told notice, Seen seen) {
        var id = new EnquiryId(notice.subject());
        return Stream.concat(world.ways(id).stream(), seen.persons().stream())
                .filter(ways -> ways.enquiry().equals(id))
                .anyMatch(ways -> reaches(ways, notice.medium()));
    }

    boolean reaches(Ways ways, Medium medium) {
        return switch (medium) {
            case SMS -> ways.number().filter(mobiles::contains).isPresent();
            case EMAIL -> ways.mail();
        };
    }

    /// A request that was joined to another shows the time of that one, where it is later.
    private boolean names(Told notice, List<Enquiry> about, Seen seen) {
        return !saysWhen(notice)
                || about.stream().anyMatch(one -> notice.body().contains(due(one, notice.queuedAt())))
                || about.stream()
                        .flatMap(one -> JoinedRequests.other(one).stream())
                        .anyMatch(other -> names(notice, versions(other, seen), seen));
    }

    /// The time with its beginning, if the citizen cannot be called before.
    static String due(Enquiry enquiry, Instant now) {
        LocalDateTime due = FrenchTime.at(enquiry.promise().dueBy());
        String hours = enquiry.promise()
                .notBefore()
                .filter(now::isBefore)
                .map(FrenchTime::at)
                .filter(from -> from.toLocalDate().equals(due.toLocalDate()))
                .map(from -> BETWEEN + TimeWords.hour(from.toLocalTime()) + " et ")
                .orElse(BEFORE);
        return SmsLetters.plain(TimeWords.dayFrom(FrenchTime.at(now).toLocalDate(), due.toLocalDate())
                + hours
                + TimeWords.hour(due.toLocalTime()));
    }

    private static boolean saysWhen(Told notice) {
        return notice.body().contains(BEFORE) || notice.body().contains(BETWEEN);
    }

    /// The same promise is told once by each medium. « Demain » said on another day is another promise.
    private static Optional<String> saidTwice(Seen seen) {
        var said = new HashSet<String>();
        return seen.notices().stream()
                .filter(notice -> !notice.isCancelled() && isPromise(notice))
                .filter(notice -> !said.add(String.join(
                        "|", notice.subject().toString(), notice.medium().name(), notice.body(), day(notice))))
                .findFirst()
                .map(_ -> "the same is told twice");
    }

    private static String day(Told notice) {
        return FrenchTime.at(notice.queuedAt()).toLocalDate().toString();
    }

    private static boolean isPromise(Told notice) {
        return PROMISES.stream().anyMatch(notice.body()::contains) && saysWhen(notice);
    }

    /// A closing that was taken back is not told. A promise may be: the citizen can ask again at the same instant.
    private Optional<String> saidAfterUndoing(Seen seen, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.was() instanceof Enquiry.Closed && change.is() instanceof Enquiry.Taken)
                .filter(change -> isLast(change, changes))
                .flatMap(change -> seen.notices().stream()
                        .filter(notice ->
                                notice.subject().equals(change.is().id().value())
                                        && notice.isQueued()
                                        && !isPromise(notice)))
                .findFirst()
                .map(_ -> "a closing that was taken back is told");
    }

    private static boolean isLast(Change change, List<Change> changes) {
        return changes.stream()
                .filter(other -> other.is().id().equals(change.is().id()))
                .toList()
                .getLast()
                .equals(change);
    }
}
