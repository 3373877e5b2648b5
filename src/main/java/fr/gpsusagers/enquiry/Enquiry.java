package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A citizen's request. It waits at a desk, is taken by one agent, or is closed; there is no other state. An agent
/// or the citizen closes it; the product closes only repeated requests, by joining them.
public sealed interface Enquiry {

    /// Time within which an agent can undo a closing, and a citizen a withdrawal.
    Duration UNDO = Duration.ofMinutes(10);

    /// Time after closing for which the person's data is kept.
    Duration KEPT = Duration.ofDays(30);

    /// Number of different half-days on which the citizen must be called before being recorded as unreachable.
    int ATTEMPTS = 3;

    /// Time after the agent's last action during which the enquiry counts as in use: no timer takes it from the
    /// agent.
    Duration QUIET = Duration.ofMinutes(15);

    /// One answered enquiry out of this number is sampled: its agent is asked to rate the routing.
    int SAMPLED = 20;

    Facts facts();

    default EnquiryId id() {
        return facts().id();
    }

    default Topic topic() {
        return facts().topic();
    }

    default Promise promise() {
        return facts().promise();
    }

    default DeskId desk() {
        return facts().promise().desk();
    }

    /// The enquiry that this one was joined to.
    default Optional<EnquiryId> joinedTo() {
        return Optional.empty();
    }

    /// Whether a safe hour of its citizen went by without a call.
    default boolean hasMissedSafeHour() {
        return topic().isCalledInSafeHours() && promise().renewals() > 0;
    }

    /// Waiting or taken.
    sealed interface Open extends Enquiry {

        /// Returns the same enquiry with other facts.
        Open with(Facts other);

        /// Returns the closed enquiry.
        ///
        /// @param by the agent; empty if the citizen closed it
        default Closed closedAs(Outcome outcome, Optional<AgentId> by, Instant at) {
            return new Closed(facts(), outcome, by, at);
        }

        /// Whether an agent is working on it now. If so, no timer moves it or renews its promise.
        default boolean isInUse(Instant now) {
            return false;
        }

        /// Moves the enquiry to another desk. It keeps its due time and its history.
        default Waiting movedTo(DeskId desk) {
            return new Waiting(facts().with(promise().at(desk)));
        }
    }

    /// Waiting in the list of its desk.
    record Waiting(Facts facts) implements Open {

        public Taken takenBy(AgentId agent, Instant at) {
            return new Taken(facts, agent, at, at);
        }

        /// Takes a transfer back: the agent who made it holds the enquiry again, at the desk where it was.
        public Taken takenBackBy(AgentId agent, DeskId desk, Instant at) {
            return new Taken(facts.takenBack().with(promise().at(desk)), agent, at, at);
        }

        @Override
        public Waiting with(Facts other) {
            return new Waiting(other);
        }
    }

    /// Taken by one agent.
    ///
    /// @param touchedAt when the agent last worked on it
    record Taken(Facts facts, AgentId agent, Instant since, Instant touchedAt) implements Open {

        @Override
        public Taken with(Facts other) {
            return new Taken(other, agent, since, touchedAt);
        }

        public Taken touched(Instant now) {
            return new Taken(facts, agent, since, now);
        }

        @Override
        public boolean isInUse(Instant now) {
            return now.isBefore(touchedAt.plus(QUIET));
        }

        public Waiting handedBack() {
            return new Waiting(facts);
        }

        /// « Pas pour moi »: moves it to another desk and counts the transfer.
        public Waiting reroutedTo(DeskId desk) {
            return new Waiting(facts.rerouted().with(promise().at(desk)));
        }

        /// The citizen was not reached: counts the attempt and waits for the next one.
        public Waiting tryAgain(Promise next) {
            return new Waiting(facts.attempted().with(next));
        }

        /// The citizen asked to be called later: no failed attempt is counted.
        public Waiting callLater(Promise next) {
            return new Waiting(facts.with(next));
        }
    }

    /// Closed, with an outcome.
    ///
    /// @param by the agent; empty if the citizen withdrew it or the product joined it to another enquiry
    record Closed(Facts facts, Outcome outcome, Optional<AgentId> by, Instant at) implements Enquiry {

        @Override
        public Optional<EnquiryId> joinedTo() {
            return outcome instanceof Outcome.Joined(EnquiryId other) ? Optional.of(other) : Optional.empty();
        }

        /// Whether this agent can still undo the closing.
        public boolean canBeUndone(AgentId agent, Instant now) {
            return by.equals(Optional.of(agent)) && !isFinal(now);
        }

        /// Whether its agent can no longer undo the closing. A closing without an agent never can be undone by one.
        public boolean isFinal(Instant now) {
            return by.isEmpty() || !now.isBefore(at.plus(UNDO));
        }

        /// Whether the citizen withdrew it, and can still take that back.
        public boolean canBeTakenBack(Instant now) {
            return outcome instanceof Outcome.Withdrawn && by.isEmpty() && now.isBefore(at.plus(UNDO));
        }

        /// Whether its agent is asked to rate the routing: one in twenty of the enquiries that were answered or
        /// oriented elsewhere.
        public boolean isSampled() {
            boolean answered = outcome instanceof Outcome.Answered || outcome instanceof Outcome.OrientedElsewhere;
            return answered && Math.floorMod(id().value().getLeastSignificantBits(), SAMPLED) == 0;
        }

        /// Returns it to the list of the promise's desk, because it still has to be answered.
        public Waiting broughtBack(Promise again) {
            return new Waiting(facts.with(again));
        }

        public Taken reopened(AgentId agent, Instant now) {
            return new Taken(facts, agent, now, now);
        }
    }
}
