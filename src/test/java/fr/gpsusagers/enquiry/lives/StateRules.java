package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.State;
import fr.gpsusagers.enquiry.life.Balance;
import fr.gpsusagers.enquiry.life.Balance.Owed;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.store.RecordedChanges.Seen;
import fr.gpsusagers.enquiry.store.RecordedChanges.Version;
import fr.gpsusagers.enquiry.store.RecordedChanges.Ways;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What must be true of all requests together after each moment: history, ledger, joined requests and persons agree
/// with the rows.
final class StateRules {

    private final World world;
    private final Balance balance = new Balance();

    StateRules(World world) {
        this.world = world;
    }

    /// Returns the first rule that is broken. The world has learnt what was seen.
    Optional<String> findBroken(Seen seen) {
        seen.ledger().forEach(balance::add);
        if (seen.isNothing()) {
            return Optional.empty();
        }
        return gone(seen)
                .or(() -> seen.versions().stream()
                        .map(Version::enquiry)
                        .map(Enquiry::id)
                        .distinct()
                        .flatMap(id -> Optional.ofNullable(world.requests.get(id)).stream())
                        .flatMap(request -> untold(request).stream())
                        .findFirst())
                .or(this::unbalanced)
                .or(this::miscounted)
                .or(this::halfErased);
    }

    private Optional<String> gone(Seen seen) {
        boolean allThere = seen.persons().stream()
                .map(Ways::enquiry)
                .collect(Collectors.toSet())
                .equals(world.requests.keySet());
        return allThere ? Optional.empty() : Optional.of("a request is gone");
    }

    /// The history of a request says the same state, desk and due time as its row.
    private Optional<String> untold(Enquiry is) {
        List<RecordedStep> steps = world.histories.getOrDefault(is.id(), List.of());
        boolean told = last(steps, RecordedStep::state).equals(Optional.of(State.of(is)))
                && (is instanceof Enquiry.Closed
                        || last(steps, step -> step.step().duty().desk()).equals(Optional.of(is.desk()))
                                && last(steps, step -> step.step().duty().due())
                                        .equals(Optional.of(is.promise().dueBy())));
        return told ? Optional.empty() : Optional.of("its history does not tell where it stands");
    }

    private static <T> Optional<T> last(List<RecordedStep> steps, Function<RecordedStep, Optional<T>> fact) {
        return steps.reversed().stream()
                .flatMap(step -> fact.apply(step).stream())
                .findFirst();
    }

    /// The ledger alone tells which requests are open, who owes them and by when.
    private Optional<String> unbalanced() {
        Map<EnquiryId, Owed> owed = open().collect(Collectors.toMap(
                Enquiry::id,
                open -> new Owed(
                        open instanceof Enquiry.Taken,
                        Optional.of(open.desk()),
                        Optional.of(open.promise().dueBy()))));
        boolean even = balance.isEven() && balance.owed().equals(owed);
        return even ? Optional.empty() : Optional.of("the ledger does not tell what is owed");
    }

    private Stream<Enquiry.Open> open() {
        return world.requests.values().stream()
                .filter(Enquiry.Open.class::isInstance)
                .map(Enquiry.Open.class::cast);
    }

    /// An open request counts the requests that are joined to it. One whose person is erased may be counted no
    /// more: an agent who splits it off gets a new request, with its words.
    private Optional<String> miscounted() {
        return open().filter(first -> {
                    int counted = first.facts().repeats();
                    return counted > joinedTo(first.id(), _ -> true)
                            || counted < joinedTo(first.id(), other -> !world.isErased(other));
                })
                .findFirst()
                .map(_ -> "it does not count the requests that are joined to it");
    }

    private long joinedTo(EnquiryId first, Predicate<EnquiryId> which) {
        return world.requests.values().stream()
                .filter(other -> JoinedRequests.other(other).equals(Optional.of(first)))
                .map(Enquiry::id)
                .filter(which)
                .count();
    }

    /// An erased request is closed, has no person left, and says so; every other one has its person.
    private Optional<String> halfErased() {
        return world.requests.values().stream()
                .filter(request -> {
                    boolean gone = world.ways(request.id()).filter(Ways::erased).isPresent();
                    return gone != world.isErased(request.id()) || gone && !(request instanceof Enquiry.Closed);
                })
                .findFirst()
                .map(_ -> "it is erased by half");
    }
}
