package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import java.util.Optional;

/// The agents' identities at the provider: at most one for each agent, and never the same for two agents.
public interface Identities {

    /// Returns false if another agent has this identity, or this agent already has one.
    boolean add(AgentId agent, Identity identity);

    /// Finds the agent who has this identity, in the agent's current state.
    Optional<Agent> find(Identity identity);

    boolean has(AgentId agent);

    void remove(AgentId agent);
}
