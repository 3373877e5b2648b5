package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.lives.Act.Kind;
import fr.gpsusagers.enquiry.store.RecordedChanges.Ways;
import fr.gpsusagers.staff.AgentId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What must be true of each change of a request.
final class ChangeRules {

    private static final Set<Kind> ASKS = EnumSet.of(Kind.ASK, Kind.SEND_FORM_AGAIN);
    private static final Set<Kind> MAY_BRING_BACK_JOINED = EnumSet.of(
            Kind.SPLIT,
            Kind.ADD_WORDS,
            Kind.WRITE,
            Kind.DELIVER,
            Kind.CHANGE_NUMBER,
            Kind.REFUSE_NOTICES,
            Kind.WITHDRAW);
    private static final Set<Kind> MAY_PUT_OFF = EnumSet.of(Kind.ATTEMPT, Kind.WATCH_PROMISES);
    private static final Set<Kind> MAY_MOVE =
            EnumSet.of(Kind.TRANSFER, Kind.UNDO_TRANSFER, Kind.WATCH_PROMISES, Kind.WATCH_DESKS);
    private static final Set<Kind> MAY_RENEW = EnumSet.of(Kind.WATCH_PROMISES, Kind.NOTE_BOUNCES);

    private final World world;

    ChangeRules(World world) {
        this.world = world;
    }

    /// One change of one request, and what its process was told to do.
    record Change(Enquiry was, Enquiry is, Order order) {

        AgentId agent() {
            return Product.actor(order).agent().id();
        }

        boolean isBy(Kind kind) {
            return order.kind() == kind;
        }

        boolean isBy(Set<Kind> kinds) {
            return kinds.contains(order.kind());
        }

        boolean isHeld() {
            return was instanceof Enquiry.Taken taken && taken.agent().equals(agent());
        }
    }

    /// Returns the first rule that the change breaks.
    Optional<String> findBroken(Change change) {
        return Stream.<Function<Change, Optional<String>>>of(
                        this::erased,
                        ChangeRules::opened,
                        ChangeRules::takenAway,
                        ChangeRules::passedOn,
                        this::closed,
                        ChangeRules::counted,
                        ChangeRules::moved)
                .flatMap(rule -> rule.apply(change).stream())
                .findFirst();
    }

    private static Optional<String> broken(boolean holds, String what) {
        return holds ? Optional.empty() : Optional.of(what);
    }

    /// Once its person is erased, a request never changes again: nobody is left to answer.
    private Optional<String> erased(Change change) {
        boolean before = world.ways(change.was().id()).filter(Ways::erased).isPresent();
        return broken(!before || change.was().equals(change.is()), "an erased request changed");
    }

    /// A closed request is opened again in five cases only: its agent undoes the closing, its person takes the
    /// withdrawal back or writes again by whatever way, the mail to the other body did not arrive, or it had
    /// been joined to another request.
    private static Optional<String> opened(Change change) {
        boolean allowed = !(change.was() instanceof Enquiry.Closed closed)
                || change.is() instanceof Enquiry.Closed
                || change.isBy(Kind.REOPEN)
                        && closed.canBeUndone(change.agent(), change.order().at())
                || change.isBy(Kind.ASK_AFTER_ALL)
                        && closed.canBeTakenBack(change.order().at())
                || change.isBy(Kind.NOTE_BOUNCES) && closed.outcome() instanceof Outcome.OrientedElsewhere
                || change.isBy(Kind.WRITE)
                        && !CitizenLetters.isThanks(change.order().how())
                || change.isBy(Kind.DELIVER)
                || change.isBy(MAY_BRING_BACK_JOINED) && closed.outcome() instanceof Outcome.Joined;
        return broken(allowed, "it was closed and is open again");
    }

    /// A timer does not change a request that an agent is working on.
    private static Optional<String> takenAway(Change change) {
        boolean lost = change.was() instanceof Enquiry.Taken taken
                && taken.isInUse(change.order().at())
                && change.order().kind().isByTheClock()
                && !change.was().equals(change.is());
        return broken(!lost, "a timer changed what an agent works on");
    }

    /// A request that one agent holds goes back to a list before another gets it, and only agents of its desk get
    /// it.
    private static Optional<String> passedOn(Change change) {
        if (!(change.is() instanceof Enquiry.Taken now)) {
            return Optional.empty();
        }
        if (change.was() instanceof Enquiry.Taken before) {
            return broken(before.agent().equals(now.agent()), "it went from one agent straight to another");
        }
        return broken(
                now.agent().equals(change.agent())
                        && Product.actor(change.order()).agent().serves(now.desk()),
                "an agent of another desk took it");
    }

    /// Only the agent who holds a request closes it, and only after what the outcome requires. Only its person
    /// withdraws it. Once closed, it gets no other outcome, unless it had been joined to another request.
    private Optional<String> closed(Change change) {
        if (!(change.is() instanceof Enquiry.Closed closed)) {
            return Optional.empty();
        }
        if (change.was() instanceof Enquiry.Closed before) {
            return broken(
                    before.outcome().equals(closed.outcome()) || before.outcome() instanceof Outcome.Joined,
                    "it was closed again with another outcome");
        }
        EnquiryId id = closed.id();
        boolean ended = change.isBy(Kind.CLOSE) && change.isHeld();
        boolean allowed = switch (closed.outcome()) {
            case Outcome.Withdrawn _ -> change.isBy(Kind.WITHDRAW);
            case Outcome.Joined _ -> change.isBy(ASKS) || isJoined(change);
            case Outcome.Answered _ ->
                ended
                        && (!Product.noteOf(change.order()).said().isEmpty()
                                || has(id, recorded -> recorded.step() instanceof Step.Answered));
            case Outcome.Unreachable _ -> ended && has(id, recorded -> recorded.step() instanceof Step.Attempted);
            case Outcome.OrientedElsewhere _, Outcome.Deceased _ -> ended;
        };
        return broken(allowed, "it was closed as " + closed.outcome().word());
    }

    /// Its agent joined it to another, or joined it to the one that he holds and that is due sooner.
    private boolean isJoined(Change change) {
        return change.isBy(Kind.JOIN)
                && (change.isHeld() || change.was() instanceof Enquiry.Waiting && isDueLater(change));
    }

    private boolean isDueLater(Change change) {
        return change.is() instanceof Enquiry.Closed closed
                && closed.outcome() instanceof Outcome.Joined(EnquiryId into)
                && Optional.ofNullable(world.requests.get(into))
                        .filter(kept -> kept.promise()
                                .dueBy()
                                .isBefore(change.was().promise().dueBy()))
                        .isPresent();
    }

    private boolean has(EnquiryId id, Predicate<RecordedStep> step) {
        return world.histories.getOrDefault(id, List.of()).stream().anyMatch(step);
    }

    /// Only a call that reached nobody may count as an attempt, only « pas pour moi » as a transfer, and only a new
    /// promise as a renewal. No count goes down, but that of a transfer that is taken back.
    private static Optional<String> counted(Change change) {
        int attempts = change.is().facts().attempts() - change.was().facts().attempts();
        int reroutes = change.is().facts().reroutes() - change.was().facts().reroutes();
        int renewals = change.is().promise().renewals() - change.was().promise().renewals();
        boolean inVain =
                change.isBy(Kind.ATTEMPT) && Product.attemptOf(change.order()).isInVain();
        return broken(attempts >= 0, "it forgets an attempt")
                .or(() -> broken(attempts <= (inVain ? 1 : 0), "it counts an attempt that was none"))
                .or(() -> broken(reroutes >= (change.isBy(Kind.UNDO_TRANSFER) ? -1 : 0), "it forgets a transfer"))
                .or(() ->
                        broken(reroutes <= (change.isBy(Kind.TRANSFER) ? 1 : 0), "it counts a transfer that was none"))
                .or(() -> broken(renewals >= 0, "it forgets a renewal"))
                .or(() -> broken(renewals <= (change.isBy(MAY_RENEW) ? 1 : 0), "it counts a renewal that was none"));
    }

    /// A request keeps its desk and its due time, except in acts that may change them. A transfer never ends at the
    /// desk that it started from. While it is closed it owes nothing.
    private static Optional<String> moved(Change change) {
        Enquiry was = change.was();
        Enquiry is = change.is();
        boolean undone = change.isBy(Kind.REOPEN) || change.isBy(Kind.ASK_AFTER_ALL);
        if (!undone && (was instanceof Enquiry.Closed || is instanceof Enquiry.Closed)) {
            return Optional.empty();
        }
        boolean sameDesk = was.desk().equals(is.desk());
        boolean later = is.promise().dueBy().isAfter(was.promise().dueBy());
        boolean called = isCalledAgain(was, is) && change.isBy(Kind.CHANGE_NUMBER);
        return broken(sameDesk || called || change.isBy(MAY_MOVE), "its desk changed")
                .or(() -> broken(
                        !sameDesk || is.facts().reroutes() == was.facts().reroutes(),
                        "it was handed on and is back at the same desk"))
                .or(() -> broken(!later || called || change.isBy(MAY_PUT_OFF), "its time was put off"));
    }

    /// A written answer was promised for any hour. Who is called again, at safe hours only, is promised one of these:
    /// also who now says that calls are safe, for the hours stay as they were said.
    private static boolean isCalledAgain(Enquiry was, Enquiry is) {
        return was.topic().isAnsweredInWriting()
                && !is.topic().isAnsweredInWriting()
                && Stream.of(was, is).anyMatch(request -> request.topic().caution() == Caution.WHEN_SAID_SAFE);
    }
}
