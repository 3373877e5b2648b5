package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.lives.Act.Kind;
import fr.gpsusagers.enquiry.lives.ChangeRules.Change;
import fr.gpsusagers.enquiry.store.RecordedChanges.Seen;
import fr.gpsusagers.enquiry.store.RecordedChanges.Version;
import fr.gpsusagers.sending.notice.Medium;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person must be told, by each way that reaches this person. Checked where one process acts alone: with
/// two, a person who has just been told may change the number at the same instant.
final class ToldRules {

    private final NoticeRules notices;

    ToldRules(NoticeRules notices) {
        this.notices = notices;
    }

    Optional<String> findUntold(World world, Seen seen, List<Change> changes, Stage.Told order) {
        Stream<Enquiry> promised = order.order().kind() == Kind.ASK ? opened(seen, changes) : Stream.empty();
        return Stream.concat(
                        promised,
                        changes.stream().filter(ToldRules::isPromisedAnew).map(Change::is))
                .filter(enquiry -> isUntold(
                        world,
                        seen,
                        enquiry,
                        NoticeRules.due(enquiry, order.order().at())))
                .findFirst()
                .map(_ -> "a person does not learn the promise")
                .or(() -> changes.stream()
                        .filter(ToldRules::isToBeToldAtTheEnd)
                        .filter(change -> isUntold(world, seen, change.is(), end(world, change)))
                        .filter(change -> !isAnsweredWhole(world, seen, change))
                        .findFirst()
                        .map(_ -> "a person does not learn how it ended"));
    }

    /// The requests that are new.
    private static Stream<Enquiry> opened(Seen seen, List<Change> changes) {
        return seen.versions().stream()
                .map(Version::enquiry)
                .filter(enquiry -> enquiry instanceof Enquiry.Waiting
                        && changes.stream().noneMatch(change -> change.is().equals(enquiry)));
    }

    private static boolean isPromisedAnew(Change change) {
        boolean later =
                !change.is().promise().dueBy().equals(change.was().promise().dueBy());
        return switch (change.order().kind()) {
            case WATCH_PROMISES, SPLIT -> later && change.is() instanceof Enquiry.Open;
            case ATTEMPT -> later && isTold(Product.attemptOf(change.order()));
            default -> false;
        };
    }

    /// A person who asked for another hour knows it; after a wrong number a stranger would read it.
    private static boolean isTold(Attempt attempt) {
        return attempt == Attempt.NO_ANSWER || attempt == Attempt.VOICEMAIL;
    }

    private static boolean isToBeToldAtTheEnd(Change change) {
        return change.order().kind() == Kind.CLOSE
                && change.is() instanceof Enquiry.Closed closed
                && switch (closed.outcome()) {
                    case Outcome.Unreachable _, Outcome.OrientedElsewhere _ -> true;
                    case Outcome.Answered _ -> closed.topic().channel().isWritten();
                    case Outcome.Withdrawn _, Outcome.Joined _, Outcome.Deceased _ -> false;
                };
    }

    private static String end(World world, Change change) {
        return switch (((Enquiry.Closed) change.is()).outcome()) {
            case Outcome.Unreachable _ -> "sans vous joindre";
            case Outcome.Answered _ when !isAnswered(world, change) -> "est terminée";
            default -> "réponse à lire";
        };
    }

    private static boolean isAnswered(World world, Change change) {
        return world.histories.getOrDefault(change.is().id(), List.of()).stream()
                .anyMatch(recorded -> recorded.step() instanceof Step.Answered);
    }

    /// Who gets whole answers is told nothing more.
    private static boolean isAnsweredWhole(World world, Seen seen, Change change) {
        return isAnswered(world, change)
                && seen.notices().stream()
                        .anyMatch(notice -> !notice.isCancelled()
                                && (notice.body().contains("{message}")
                                        || notice.body().contains("{texte}")));
    }

    private boolean isUntold(World world, Seen seen, Enquiry enquiry, String words) {
        return enquiry.topic().caution().allowsNotices()
                && Stream.of(Medium.values())
                        .filter(medium -> world.ways(enquiry.id())
                                .filter(ways -> notices.reaches(ways, medium))
                                .isPresent())
                        .anyMatch(medium -> seen.notices().stream()
                                .noneMatch(notice ->
                                        notice.subject().equals(enquiry.id().value())
                                                && notice.medium() == medium
                                                && !notice.isCancelled()
                                                && notice.body().contains(words)));
    }
}
