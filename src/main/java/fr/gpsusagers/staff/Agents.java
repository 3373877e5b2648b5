package fr.gpsusagers.staff;

import java.util.List;
import java.util.Optional;

/// The agents, each under a login of his own.
public interface Agents {

    /// What came of adding someone.
    enum Adding {
        ADDED,
        /// Another agent has this login.
        LOGIN_TAKEN
    }

    Adding add(Agent agent);

    void update(Agent agent);

    /// Held, like all that [#listAdministrators] gives, until the transaction ends: nobody changes it meanwhile.
    /// Who needs both asks for the administrators first, so that no two changes wait for each other.
    Optional<Agent> find(AgentId id);

    /// In the order of their logins.
    List<Agent> listAll();

    /// All who have the role, whatever their status.
    List<Agent> listAdministrators();
}
