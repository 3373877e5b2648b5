package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Step;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.lives.Act.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Checks, after each act, what must be true of every request.
final class Invariants {

    private static final Set<Kind> BY_THE_CLOCK = EnumSet.of(Kind.WATCH_PROMISES, Kind.WATCH_ABSENCES, Kind.RETURN);
    private static final Set<Kind> MAY_BRING_BACK_JOINED =
            EnumSet.of(Kind.SPLIT, Kind.ADD_WORDS, Kind.CHANGE_NUMBER, Kind.WITHDRAW);
    private static final Set<Kind> MAY_PUT_OFF = EnumSet.of(Kind.ATTEMPT, Kind.WATCH_PROMISES);
    private static final Set<Kind> MAY_MOVE = EnumSet.of(Kind.TRANSFER, Kind.WATCH_PROMISES);

    private final World world;
    private Map<EnquiryId, Enquiry> before = Map.of();

    Invariants(World world) {
        this.world = world;
    }

    /// Checks the requests that an act changed. Returns the first rule that is broken; empty if none is.
    Optional<String> findBroken(Act act) {
        Map<EnquiryId, Enquiry> was = before;
        Map<EnquiryId, Enquiry> is = world.stored();
        before = is;
        if (!is.equals(was)) {
            world.changing.add(act.kind());
        }
        return Stream.concat(
                        was.entrySet().stream()
                                .filter(entry -> !entry.getValue().equals(is.get(entry.getKey())))
                                .flatMap(entry ->
                                        broken(entry.getValue(), Optional.ofNullable(is.get(entry.getKey())), act)
                                                .stream()),
                        is.values().stream()
                                .filter(now -> !now.equals(was.get(now.id())))
                                .flatMap(now -> untold(now).stream()))
                .findFirst();
    }

    private Optional<String> broken(Enquiry was, Optional<Enquiry> is, Act act) {
        return is.isEmpty() ? Optional.of("it is gone") : is.flatMap(still -> broken(was, still, act));
    }

    private Optional<String> broken(Enquiry was, Enquiry is, Act act) {
        return Stream.of(
                        opened(was, is, act),
                        takenAway(was, is, act),
                        closed(was, is, act),
                        counted(was, is, act),
                        moved(was, is, act))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// A closed request is opened again in four cases only: its agent undoes the closing, its person takes the
    /// withdrawal back, the mail to the other body did not arrive, or it had been joined to another request.
    private Optional<String> opened(Enquiry was, Enquiry is, Act act) {
        boolean allowed = !(was instanceof Enquiry.Closed closed)
                || is instanceof Enquiry.Closed
                || act.kind() == Kind.REOPEN
                        && closed.canBeUndone(world.actor().agent().id(), world.now)
                || act.kind() == Kind.ASK_AFTER_ALL && closed.canBeTakenBack(world.now)
                || act.kind() == Kind.RETURN && closed.outcome() instanceof Outcome.OrientedElsewhere
                || MAY_BRING_BACK_JOINED.contains(act.kind()) && closed.outcome() instanceof Outcome.Joined;
        return allowed ? Optional.empty() : Optional.of("it was closed and is open again");
    }

    /// A timer does not change a request that an agent is working on.
    private Optional<String> takenAway(Enquiry was, Enquiry is, Act act) {
        boolean lost = was instanceof Enquiry.Taken taken
                && taken.isInUse(world.now)
                && BY_THE_CLOCK.contains(act.kind())
                && !was.equals(is);
        return lost ? Optional.of("a timer changed what an agent works on") : Optional.empty();
    }

    /// Only the agent who holds a request closes it, and only after what the outcome requires. Only its person
    /// withdraws
    /// it. Once closed, it gets no other outcome, unless it had been joined to another request.
    private Optional<String> closed(Enquiry was, Enquiry is, Act act) {
        if (was instanceof Enquiry.Closed before && is instanceof Enquiry.Closed after) {
            return before.outcome().equals(after.outcome()) || before.outcome() instanceof Outcome.Joined
                    ? Optional.empty()
                    : Optional.of("it was closed again with another outcome");
        }
        if (!(is instanceof Enquiry.Closed closed)) {
            return Optional.empty();
        }
        boolean held = was instanceof Enquiry.Taken taken
                && taken.agent().equals(world.actor().agent().id());
        boolean allowed = switch (closed.outcome()) {
            case Outcome.Withdrawn _ -> act.kind() == Kind.WITHDRAW;
            case Outcome.Joined _ -> act.kind() == Kind.JOIN && held;
            case Outcome.Answered _ -> act.kind() == Kind.CLOSE && held && isAnswered(was);
            case Outcome.Unreachable _ -> act.kind() == Kind.CLOSE && held && tried(was) > 0;
            case Outcome.OrientedElsewhere _, Outcome.Deceased _ -> act.kind() == Kind.CLOSE && held;
        };
        return allowed
                ? Optional.empty()
                : Optional.of("it was closed as " + closed.outcome().word());
    }

    /// Whether a person who waits for a written answer got one.
    private boolean isAnswered(Enquiry enquiry) {
        return !enquiry.topic().isAnsweredInWriting()
                || steps(enquiry).stream().anyMatch(step -> step.kind() == Step.Kind.ANSWERED);
    }

    private long tried(Enquiry enquiry) {
        return steps(enquiry).stream()
                .filter(step -> step.kind() == Step.Kind.ATTEMPTED)
                .count();
    }

    /// Only a call that reached nobody may count as an attempt, only « pas pour moi » as a transfer, and only a new
    /// promise as a renewal.
    private static Optional<String> counted(Enquiry was, Enquiry is, Act act) {
        int attempts = is.facts().attempts() - was.facts().attempts();
        int reroutes = is.facts().reroutes() - was.facts().reroutes();
        int renewals = is.promise().renewals() - was.promise().renewals();
        boolean inVain = act.kind() == Kind.ATTEMPT && World.attemptOf(act).isInVain();
        boolean renewed = act.kind() == Kind.WATCH_PROMISES || act.kind() == Kind.RETURN;
        return attempts < 0 || attempts > (inVain ? 1 : 0)
                ? Optional.of("it counts an attempt that was none")
                : reroutes < 0 || reroutes > (act.kind() == Kind.TRANSFER ? 1 : 0)
                        ? Optional.of("it counts a transfer that was none")
                        : renewals > (renewed ? 1 : 0)
                                ? Optional.of("it counts a renewal that was none")
                                : Optional.empty();
    }

    /// A request keeps its desk and its due time, except in acts that may change them. A transfer never ends at the
    /// desk
    /// that it started from.
    private static Optional<String> moved(Enquiry was, Enquiry is, Act act) {
        boolean undone = act.kind() == Kind.REOPEN || act.kind() == Kind.ASK_AFTER_ALL;
        if (!undone && (was instanceof Enquiry.Closed || is instanceof Enquiry.Closed)) {
            return Optional.empty();
        }
        boolean sameDesk = was.desk().equals(is.desk());
        if (!sameDesk && !MAY_MOVE.contains(act.kind())) {
            return Optional.of("its desk changed");
        }
        if (sameDesk && is.facts().reroutes() > was.facts().reroutes()) {
            return Optional.of("it was handed on and is back at the same desk");
        }
        boolean later = is.promise().dueBy().isAfter(was.promise().dueBy());
        return later && !MAY_PUT_OFF.contains(act.kind()) ? Optional.of("its time was put off") : Optional.empty();
    }

    /// The history of a request says the same state, desk and due time as its row.
    private Optional<String> untold(Enquiry is) {
        List<Step> steps = steps(is);
        Optional<String> state = last(steps, "state");
        String stored = is instanceof Enquiry.Closed ? "closed" : is instanceof Enquiry.Taken ? "taken" : "waiting";
        boolean told = state.equals(Optional.of(stored))
                && (is instanceof Enquiry.Closed
                        || last(steps, "desk").equals(Optional.of(is.desk().value()))
                                && last(steps, "due")
                                        .equals(Optional.of(is.promise().dueBy().toString())));
        return told
                ? Optional.empty()
                : Optional.of("its history does not tell where it stands: " + state + " for " + is);
    }

    private static Optional<String> last(List<Step> steps, String fact) {
        return steps.reversed().stream()
                .flatMap(step -> step.fact(fact).stream())
                .findFirst();
    }

    private List<Step> steps(Enquiry enquiry) {
        return world.enquiring.steps.list(enquiry.id()).stream()
                .map(Steps.Told::step)
                .toList();
    }
}
