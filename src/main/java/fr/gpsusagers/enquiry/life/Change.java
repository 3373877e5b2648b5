package fr.gpsusagers.enquiry.life;

import static fr.gpsusagers.enquiry.ActorKind.AGENT;
import static fr.gpsusagers.enquiry.ActorKind.CITIZEN;
import static fr.gpsusagers.enquiry.ActorKind.CLOCK;
import static fr.gpsusagers.enquiry.ActorKind.CONSOLE;
import static fr.gpsusagers.enquiry.State.CLOSED;
import static fr.gpsusagers.enquiry.State.TAKEN;
import static fr.gpsusagers.enquiry.State.WAITING;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.ActorKind;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.State;
import fr.gpsusagers.staff.AgentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every change of an enquiry there is: from which state to which, by whom, what it may move, and the steps that
/// it records in the history and in the ledger. `docs/vie-d-une-demande.md` is drawn from this list. That paper
/// also says whom each change tells, and a test compares it with what is really sent.
public enum Change {
    /// A citizen asks, or an agent for one.
    OPEN(Guard.beginning(WAITING).by(CITIZEN, AGENT), StepKind.OPENED, StepKind.PROMISED),
    /// An agent takes it from the list of a desk.
    TAKE(Guard.from(WAITING).to(TAKEN).by(AGENT), StepKind.TAKEN),
    /// It goes back into the list of its desk: its agent cannot go on, or is absent.
    HAND_BACK(Guard.from(TAKEN).to(WAITING).by(AGENT, CLOCK).byHolder(), StepKind.HANDED_BACK),
    /// « Pas pour moi »: to another desk, with its due time.
    TRANSFER(Guard.from(TAKEN).to(WAITING).by(AGENT).byHolder().moving(Moved.DESK), StepKind.TRANSFERRED),
    /// Its agent takes a transfer back, before anybody touched it there.
    UNDO_TRANSFER(Guard.from(WAITING).to(TAKEN).by(AGENT).moving(Moved.DESK), StepKind.TAKEN_BACK),
    /// A call settled nothing: it waits for the next one.
    ATTEMPT(Guard.from(TAKEN).to(WAITING).by(AGENT).byHolder().moving(Moved.DUE), StepKind.ATTEMPTED),
    /// Its agent closes it with an outcome.
    CLOSE(Guard.from(TAKEN).to(CLOSED).by(AGENT).byHolder(), StepKind.CLOSED),
    /// Its agent takes the closing back.
    REOPEN(Guard.from(CLOSED).to(TAKEN).by(AGENT), StepKind.REOPENED),
    /// The citizen does not ask any more.
    WITHDRAW(
            Guard.from(WAITING, TAKEN, CLOSED)
                    .to(CLOSED)
                    .by(CITIZEN)
                    .endingAs(Outcome.Withdrawn.class)
                    .closedOnlyAs(Outcome.Joined.class),
            StepKind.CLOSED),
    /// The citizen takes the withdrawal back: it waits at its desk, on its own, with its due time.
    ASK_AFTER_ALL(Guard.from(CLOSED).to(WAITING).by(CITIZEN).closedOnlyAs(Outcome.Withdrawn.class), StepKind.REOPENED),
    /// It is closed because it is the same as another, which goes on: its sender asked twice, or an agent saw it.
    JOIN(
            Guard.from(WAITING, TAKEN, CLOSED)
                    .to(CLOSED)
                    .by(AGENT, CLOCK)
                    .byHolder()
                    .endingAs(Outcome.Joined.class)
                    .closedOnlyAs(Outcome.Joined.class),
            StepKind.CLOSED),
    /// Another request was joined to this one.
    REPEAT(Guard.from(WAITING, TAKEN).staying().by(CITIZEN, AGENT), StepKind.REPEATED),
    /// This one takes over a request that was joined to another. The step of the one that moves tells it.
    INHERIT(Guard.from(WAITING, TAKEN).staying().by(CLOCK)),
    /// An agent separates a request that was joined to this one.
    SPLIT(Guard.from(TAKEN).staying().by(AGENT).byHolder(), StepKind.SPLIT),
    /// A request that was joined to this one left it. The step of the one that left tells it.
    RELEASE(Guard.from(WAITING, TAKEN, CLOSED).staying().by(CLOCK)),
    /// It was joined to another and is on its own again.
    SET_APART(
            Guard.from(CLOSED)
                    .to(WAITING)
                    .by(AGENT, CLOCK)
                    .moving(Moved.DESK, Moved.DUE)
                    .closedOnlyAs(Outcome.Joined.class),
            StepKind.PROMISED),
    /// The body that was to answer never got it: it comes back with a new due time.
    RETURN(
            Guard.from(CLOSED)
                    .to(WAITING)
                    .by(CLOCK)
                    .moving(Moved.DESK, Moved.DUE)
                    .closedOnlyAs(Outcome.OrientedElsewhere.class),
            StepKind.REOPENED,
            StepKind.HANDED_BACK),
    /// The citizen adds words, and may correct the rest at the same time.
    ADD_WORDS(
            Guard.from(WAITING, TAKEN, CLOSED).staying().by(CITIZEN).moving(Moved.DESK, Moved.DUE),
            StepKind.WORDS_ADDED),
    /// The citizen writes a message in the thread of the request.
    RECEIVE(Guard.from(WAITING, TAKEN, CLOSED).staying().by(CITIZEN), StepKind.RECEIVED),
    /// The citizen writes again after it was closed, and not only to say thanks: it waits again, with a new due time.
    WRITE_AGAIN(
            Guard.from(CLOSED).to(WAITING).by(CITIZEN).moving(Moved.DESK, Moved.DUE),
            StepKind.REOPENED,
            StepKind.RECEIVED),
    /// The citizen corrects who is reached, how and when: the promise follows.
    CORRECT(Guard.from(WAITING, TAKEN, CLOSED).staying().by(CITIZEN).moving(Moved.DESK, Moved.DUE), StepKind.CHANGED),
    /// After CORRECT, how its person is reached is adapted. The step of CORRECT tells it.
    FOLLOW_CORRECTION(Guard.from(WAITING).staying().by(CITIZEN)),
    /// Its desk cannot keep its promise, or is absent: another takes it, with its due time.
    ESCALATE(Guard.from(WAITING, TAKEN).to(WAITING).by(CLOCK).moving(Moved.DESK), StepKind.ESCALATED),
    /// Nobody can keep its promise: a new due time.
    RENEW(Guard.from(WAITING, TAKEN).stayingOrTo(WAITING).by(CLOCK).moving(Moved.DESK, Moved.DUE), StepKind.RENEWED),
    /// Someone opened its card.
    READ(Guard.from(State.values()).staying().by(AGENT), StepKind.SEEN),
    /// A note for colleagues. The clock keeps what came too late by mail from a desk.
    NOTE(Guard.from(State.values()).staying().by(AGENT, CLOCK), StepKind.NOTED),
    /// A written answer to the citizen.
    ANSWER(Guard.from(State.values()).staying().by(AGENT), StepKind.ANSWERED),
    /// What lets someone else hear personal things.
    MANDATE(Guard.from(State.values()).staying().by(AGENT), StepKind.MANDATED),
    /// It is sent to the body that answers.
    SEND_ON(Guard.from(CLOSED).staying().by(AGENT), StepKind.SENT_ON),
    /// A notice to the citizen did not arrive.
    MISS(Guard.from(WAITING, TAKEN).staying().by(CLOCK), StepKind.UNDELIVERED),
    /// Its agent says whether it came to the right desk at once.
    RATE(Guard.from(CLOSED).staying().by(AGENT), StepKind.RATED),
    /// The citizen’s data is erased.
    ERASE(Guard.from(CLOSED).staying().by(CITIZEN, CLOCK, CONSOLE), StepKind.ERASED);

    /// What a change may move besides the state.
    public enum Moved {
        /// The desk that owes the answer.
        DESK,
        /// The time by which it is owed, and from which on.
        DUE
    }

    private final Guard guard;
    private final List<StepKind> steps;

    Change(Guard guard, StepKind... steps) {
        this.guard = guard;
        this.steps = List.of(steps);
    }

    /// The state in which a request begins by this change. Empty if the change needs a request.
    public Optional<State> beginning() {
        return guard.beginning();
    }

    /// From which state it leads to which. Empty if a request begins by it.
    public Map<State, Set<State>> paths() {
        return guard.paths();
    }

    public Set<ActorKind> by() {
        return guard.by();
    }

    public Set<Moved> moved() {
        return guard.moved();
    }

    /// The outcome that a closed request must have before this change. Empty if any will do.
    public Optional<Class<? extends Outcome>> outcomeBefore() {
        return guard.outcomeBefore();
    }

    /// The steps that it records in the history, in order. Empty if nothing is recorded, or if another step records it.
    public List<StepKind> steps() {
        return steps;
    }

    /// Whether these are the steps that it records.
    boolean records(List<StepKind> others) {
        return steps.equals(others);
    }

    /// Whether it leaves the state as it is, whatever that is.
    boolean isStaying() {
        return beginning().isEmpty()
                && paths().entrySet().stream().allMatch(path -> path.getValue().equals(Set.of(path.getKey())));
    }

    /// Whether this actor may lead an enquiry from `before` to `after` by this change.
    ///
    /// @param before empty if there is no enquiry yet
    boolean allows(Actor actor, Optional<Enquiry> before, Enquiry after) {
        return by().contains(ActorKind.of(actor))
                && (!(actor instanceof Actor.Bearer bearer) || bearer.enquiry().equals(after.id()))
                && guard.leads(before.map(State::of), State.of(after))
                && before.map(enquiry -> keepsTheRest(actor, enquiry, after)).orElse(true);
    }

    /// Whether it leaves alone what it may not move.
    private boolean keepsTheRest(Actor actor, Enquiry before, Enquiry after) {
        return before.id().equals(after.id())
                && isHeldRightly(actor, before, after)
                && isEndedRightly(before, after)
                && (moved().contains(Moved.DESK) || before.desk().equals(after.desk()))
                && (moved().contains(Moved.DUE) || isDueAlike(before.promise(), after.promise()));
    }

    private static boolean isDueAlike(Promise before, Promise after) {
        return before.dueBy().equals(after.dueBy()) && before.notBefore().equals(after.notBefore());
    }

    /// Checks who holds the request. A change never gives a request that one agent holds to another.
    private boolean isHeldRightly(Actor actor, Enquiry before, Enquiry after) {
        Optional<AgentId> held = before instanceof Enquiry.Taken taken ? Optional.of(taken.agent()) : Optional.empty();
        boolean isHolder = actor.agentId().isEmpty() || held.equals(actor.agentId());
        boolean keeps = !(after instanceof Enquiry.Taken taken)
                || Optional.of(taken.agent()).equals(held.or(actor::agentId));
        return (!guard.isByHolder() || isHolder) && keeps;
    }

    /// Checks the outcomes of a closed request, before and after.
    private boolean isEndedRightly(Enquiry before, Enquiry after) {
        boolean was = !(before instanceof Enquiry.Closed closed) || isAlike(outcomeBefore(), closed);
        boolean is = !(after instanceof Enquiry.Closed closed) || isAlike(guard.outcomeAfter(), closed);
        return was && is;
    }

    private static boolean isAlike(Optional<Class<? extends Outcome>> way, Enquiry.Closed closed) {
        return way.filter(kind -> !kind.isInstance(closed.outcome())).isEmpty();
    }
}
