package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.State;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A line of the history of a request, and an entry of the ledger: a step, when it happened and who took it.
///
/// @param by the word of the actor
/// @param agent for the desk's own eyes; the ledger has no agent
/// @param state the state that the step led to; empty if it changed nothing, or was written before 28 November 2026
/// @param note words of an agent or of the citizen, while they can be read; they never reach the ledger
public record RecordedStep(
        Instant at, String by, Optional<AgentId> agent, Step step, Optional<State> state, Optional<String> note) {

    /// A step that led to no other state.
    public static RecordedStep of(Instant at, Actor actor, Step step) {
        return new RecordedStep(at, actor.word(), actor.agentId(), step, Optional.empty(), Optional.empty());
    }

    /// Reads a step back.
    ///
    /// @param facts as [#facts] gave them, in this version or in an earlier one
    public static RecordedStep read(
            Instant at, String by, Optional<AgentId> agent, StepKind kind, Map<String, String> facts) {
        var read = new StepFacts(facts);
        return new RecordedStep(at, by, agent, kind.read(read), read.state(), Optional.empty());
    }

    public RecordedStep leadingTo(State reached) {
        return new RecordedStep(at, by, agent, step, Optional.of(reached), note);
    }

    /// The same step, with words of an agent or of the citizen; they may be blank.
    public RecordedStep noting(String words) {
        return with(Optional.of(words.strip()).filter(said -> !said.isEmpty()));
    }

    public RecordedStep with(Optional<String> words) {
        return new RecordedStep(at, by, agent, step, state, words);
    }

    public StepKind kind() {
        return StepKind.of(step);
    }

    /// The facts as the history and the ledger keep them: identifiers, counts and instants.
    public Map<String, String> facts() {
        return StepFacts.write(step, state);
    }

    /// Whether it is more than a look at the card.
    public boolean isWork() {
        return !(step instanceof Step.Seen);
    }

    /// Whether the citizen took this step.
    public boolean isByPerson() {
        return by.equals(new Actor.Citizen().word());
    }
}
