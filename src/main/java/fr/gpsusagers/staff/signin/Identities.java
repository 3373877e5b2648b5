package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import java.util.Optional;

/// By which identity a provider knows each agent: one for an agent at most, and no two agents have the same.
public interface Identities {

    /// What came of giving an agent an identity.
    enum Adding {
        ADDED,
        /// Another agent has this identity, or this agent has one already.
        TAKEN
    }

    Adding add(AgentId agent, Identity identity);

    /// The agent who has this identity, as he is now.
    Optional<Agent> find(Identity identity);

    boolean has(AgentId agent);

    void remove(AgentId agent);
}
