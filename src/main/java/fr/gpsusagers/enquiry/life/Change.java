package fr.gpsusagers.enquiry.life;

import static fr.gpsusagers.enquiry.life.ActorKind.AGENT;
import static fr.gpsusagers.enquiry.life.ActorKind.CITIZEN;
import static fr.gpsusagers.enquiry.life.ActorKind.CLOCK;
import static fr.gpsusagers.enquiry.life.ActorKind.CONSOLE;
import static fr.gpsusagers.enquiry.life.State.CLOSED;
import static fr.gpsusagers.enquiry.life.State.TAKEN;
import static fr.gpsusagers.enquiry.life.State.WAITING;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every change of an enquiry there is: from which state to which, by whom, what it may move, and the steps that it
/// leaves in the history and in the ledger. `docs/vie-d-une-demande.md` is drawn from this list.
public enum Change {
    /// A citizen asks, or an agent for one.
    OPEN(Guard.from().to(WAITING).by(CITIZEN, AGENT), Step.Kind.OPENED, Step.Kind.PROMISED),
    /// An agent takes it from the list of a desk.
    TAKE(Guard.from(WAITING).to(TAKEN).by(AGENT), Step.Kind.TAKEN),
    /// Its agent works on its card: no timer takes it away meanwhile.
    TOUCH(Guard.from(TAKEN).to(TAKEN).by(AGENT)),
    /// It goes back into the list of its desk: its agent cannot go on, or is absent.
    HAND_BACK(Guard.from(TAKEN).to(WAITING).by(AGENT, CLOCK), Step.Kind.HANDED_BACK),
    /// « Pas pour moi »: to another desk, with its due time.
    TRANSFER(Guard.from(TAKEN).to(WAITING).by(AGENT).moving(Moved.DESK), Step.Kind.TRANSFERRED),
    /// A call settled nothing: it waits for the next one.
    ATTEMPT(Guard.from(TAKEN).to(WAITING).by(AGENT).moving(Moved.DUE), Step.Kind.ATTEMPTED),
    /// Its agent closes it with an outcome.
    CLOSE(Guard.from(TAKEN).to(CLOSED).by(AGENT), Step.Kind.CLOSED),
    /// Its agent takes the closing back.
    REOPEN(Guard.from(CLOSED).to(TAKEN).by(AGENT), Step.Kind.REOPENED),
    /// The citizen does not ask any more.
    WITHDRAW(
            Guard.from(WAITING, TAKEN, CLOSED).to(CLOSED).by(CITIZEN).ifClosed(Outcome.Joined.class), Step.Kind.CLOSED),
    /// The citizen takes the withdrawal back: it waits at its desk again, with its due time.
    ASK_AFTER_ALL(Guard.from(CLOSED).to(WAITING).by(CITIZEN).ifClosed(Outcome.Withdrawn.class), Step.Kind.REOPENED),
    /// It is the same request as another, which goes on: as its sender asked again, or as an agent saw.
    JOIN(
            Guard.from(WAITING, TAKEN, CLOSED).to(CLOSED).by(AGENT, CLOCK).ifClosed(Outcome.Joined.class),
            Step.Kind.CLOSED),
    /// Another request was joined to it.
    REPEAT(Guard.from(WAITING, TAKEN).staying().by(CITIZEN, AGENT), Step.Kind.REPEATED),
    /// A request that was joined to another is joined to it instead. The other one’s step tells it.
    INHERIT(Guard.from(WAITING, TAKEN).staying().by(CLOCK)),
    /// A request that was joined to it is one of its own again: as an agent saw.
    SPLIT(Guard.from(TAKEN).staying().by(AGENT), Step.Kind.SPLIT),
    /// A request that was joined to it left it. The other one’s step tells it.
    RELEASE(Guard.from(WAITING, TAKEN).staying().by(CLOCK)),
    /// It was joined to another and is a request of its own again.
    SET_APART(
            Guard.from(CLOSED)
                    .to(WAITING)
                    .by(AGENT, CLOCK)
                    .moving(Moved.DESK, Moved.DUE)
                    .ifClosed(Outcome.Joined.class),
            Step.Kind.PROMISED),
    /// The body that was to answer never got it: it comes back with a new due time.
    RETURN(
            Guard.from(CLOSED)
                    .to(WAITING)
                    .by(CLOCK)
                    .moving(Moved.DESK, Moved.DUE)
                    .ifClosed(Outcome.OrientedElsewhere.class),
            Step.Kind.REOPENED,
            Step.Kind.HANDED_BACK),
    /// The citizen adds words.
    ADD_WORDS(Guard.from(WAITING, TAKEN, CLOSED).staying().by(CITIZEN), Step.Kind.WORDS_ADDED),
    /// The citizen corrects who is reached, how and when.
    CORRECT(Guard.from(WAITING, TAKEN, CLOSED).staying().by(CITIZEN), Step.Kind.CHANGED),
    /// The way in which the citizen is reached follows from a correction that was recorded.
    FOLLOW_CORRECTION(Guard.from(WAITING).staying().by(CITIZEN)),
    /// Its desk cannot keep its promise, or is absent: another takes it, with its due time.
    ESCALATE(Guard.from(WAITING, TAKEN).to(WAITING).by(CLOCK).moving(Moved.DESK), Step.Kind.ESCALATED),
    /// Nobody can keep its promise: a new due time.
    RENEW(Guard.from(WAITING, TAKEN).staying().to(WAITING).by(CLOCK).moving(Moved.DESK, Moved.DUE), Step.Kind.RENEWED),
    /// Someone opened its card.
    READ(Guard.from(State.values()).staying().by(AGENT), Step.Kind.SEEN),
    /// A note for colleagues.
    NOTE(Guard.from(State.values()).staying().by(AGENT), Step.Kind.NOTED),
    /// A written answer to the citizen.
    ANSWER(Guard.from(State.values()).staying().by(AGENT), Step.Kind.ANSWERED),
    /// What lets someone else hear personal things.
    MANDATE(Guard.from(State.values()).staying().by(AGENT), Step.Kind.MANDATED),
    /// It is sent to the body that answers.
    SEND_ON(Guard.from(CLOSED).staying().by(AGENT), Step.Kind.SENT_ON),
    /// A notice to the citizen did not arrive.
    MISS(Guard.from(WAITING, TAKEN).staying().by(CLOCK), Step.Kind.UNDELIVERED),
    /// Its agent says whether it came to the right desk at once.
    RATE(Guard.from(CLOSED).staying().by(AGENT), Step.Kind.RATED),
    /// The citizen’s data is erased.
    ERASE(Guard.from(CLOSED).staying().by(CLOCK, CONSOLE), Step.Kind.ERASED);

    /// What a change may move besides the state.
    public enum Moved {
        /// The desk that owes the answer.
        DESK,
        /// The time by which it is owed.
        DUE
    }

    private final Guard guard;
    private final List<Step.Kind> steps;

    Change(Guard guard, Step.Kind... steps) {
        this.guard = guard;
        this.steps = List.of(steps);
    }

    /// From which state it leads to which. Empty for [#OPEN], which leads from nothing to [State#WAITING].
    public Map<State, Set<State>> paths() {
        return guard.paths();
    }

    public Set<ActorKind> by() {
        return guard.by();
    }

    public Set<Moved> moved() {
        return guard.moved();
    }

    /// How it has to be closed for what happens to a closed one. Empty for any way.
    public Optional<Class<? extends Outcome>> ended() {
        return guard.ended();
    }

    /// What it leaves in the history, in order. Empty where the step of another enquiry tells it.
    public List<Step.Kind> steps() {
        return steps;
    }

    /// Whether this actor may lead an enquiry from `before` to `after` by this change.
    boolean allows(Actor actor, Enquiry before, Enquiry after) {
        return by().contains(ActorKind.of(actor))
                && paths().getOrDefault(State.of(before), Set.of()).contains(State.of(after))
                && (!(before instanceof Enquiry.Closed closed)
                        || ended().filter(way -> !way.isInstance(closed.outcome()))
                                .isEmpty())
                && (moved().contains(Moved.DESK) || before.desk().equals(after.desk()))
                && (moved().contains(Moved.DUE)
                        || before.promise().dueBy().equals(after.promise().dueBy()));
    }
}
