package fr.gpsusagers.staff.desk;

import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.Optional;

/// The current state of the agents who said that they are not free. A state is kept for one agent, whatever the number
/// of his browsers. It replaces the one before, of which nothing remains: presence is nobody's statistic.
///
/// A state no longer holds after the day on which it was declared, once the agent has no open session, or once he has
/// signed in anew.
public interface DeclaredPresences {

    /// Finds the state if it still holds at this instant.
    Optional<DeclaredPresence> find(AgentId agent, Instant at);

    void replace(AgentId agent, DeclaredPresence said);

    void remove(AgentId agent);

    /// Removes the states that no longer hold. Returns how many were removed.
    int removeOver(Instant at);

    /// An agent said that he is in a call or away for a moment. Agents who are here leave no trace.
    record DeclaredPresence(PresenceState state, Instant since) {

        public DeclaredPresence {
            if (state == PresenceState.HERE) {
                throw new IllegalArgumentException("Nothing is kept of an agent who is here");
            }
        }
    }
}
