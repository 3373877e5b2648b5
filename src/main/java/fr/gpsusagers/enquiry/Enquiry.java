package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A citizen's request: waiting at a desk, taken by one agent, or closed by a person. Nothing else exists between.
public sealed interface Enquiry {

    /// How long an agent can take a closing back.
    Duration UNDO = Duration.ofMinutes(10);

    /// How long after the closing it is still known who asked.
    Duration KEPT = Duration.ofDays(30);

    /// At how many different half-days a person is called before he may be said to be unreachable.
    int ATTEMPTS = 3;

    /// How long after an agent's last touch an enquiry is still in use: nothing takes it from him meanwhile.
    Duration QUIET = Duration.ofMinutes(15);

    /// One closed enquiry in so many is asked about.
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

    /// Not closed yet.
    sealed interface Open extends Enquiry {

        /// The same, with other facts.
        Open with(Facts other);

        /// Closed, by an agent or by the citizen.
        default Closed closedAs(Outcome outcome, Optional<AgentId> by, Instant at) {
            return new Closed(facts(), outcome, by, at);
        }

        /// Whether an agent works on it at this moment: then no timer moves it or promises it anew.
        default boolean isInUse(Instant now) {
            return false;
        }

        /// At another desk, with its clock and its story.
        default Waiting movedTo(DeskId desk) {
            return new Waiting(facts().with(promise().at(desk)));
        }
    }

    /// In the list of its desk.
    record Waiting(Facts facts) implements Open {

        public Taken takenBy(AgentId agent, Instant at) {
            return new Taken(facts.notBefore(Optional.empty()), agent, at, at);
        }

        private Waiting callLater(Promise next, Instant notBefore) {
            return new Waiting(facts.with(next).notBefore(Optional.of(notBefore)));
        }

        @Override
        public Waiting with(Facts other) {
            return new Waiting(other);
        }
    }

    /// In the hands of one agent.
    ///
    /// @param touchedAt when the agent last did something with it
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

        /// « Pas pour moi »: to another desk, and counted.
        public Waiting reroutedTo(DeskId desk) {
            return new Waiting(facts.rerouted().with(promise().at(desk)));
        }

        /// Nobody was reached: tried again later, at another hour.
        public Waiting tryAgain(Promise next, Instant notBefore) {
            return new Waiting(facts.attempted()).callLater(next, notBefore);
        }

        /// The person asked for another hour: no attempt failed.
        public Waiting callLater(Promise next, Instant notBefore) {
            return new Waiting(facts).callLater(next, notBefore);
        }
    }

    /// With its outcome.
    ///
    /// @param by the agent; empty where the citizen withdrew it
    record Closed(Facts facts, Outcome outcome, Optional<AgentId> by, Instant at) implements Enquiry {

        /// Whether its agent can still take the closing back.
        public boolean canBeUndone(AgentId agent, Instant now) {
            return by.equals(Optional.of(agent)) && !isFinal(now);
        }

        /// Whether nobody can take the closing back any more; nobody ever can where the citizen withdrew it.
        public boolean isFinal(Instant now) {
            return by.isEmpty() || !now.isBefore(at.plus(UNDO));
        }

        /// Whether its agent is asked how well it was routed: one in twenty of those that had an answer.
        public boolean isSampled() {
            boolean answered = outcome instanceof Outcome.Answered || outcome instanceof Outcome.OrientedElsewhere;
            return answered && Math.floorMod(id().value().getLeastSignificantBits(), SAMPLED) == 0;
        }

        /// In the list again, with a new promise: who was to answer did not get it.
        public Waiting broughtBack(Promise again) {
            return new Waiting(facts.with(again));
        }

        public Taken reopened(AgentId agent, Instant now) {
            return new Taken(facts, agent, now, now);
        }
    }
}
