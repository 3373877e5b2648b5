package fr.gpsusagers.staff;

import java.util.List;
import java.util.Optional;

/// The agents. No two have the same login.
public interface Agents {

    /// Returns false if another agent has this login.
    boolean add(Agent agent);

    void update(Agent agent);

    Optional<Agent> find(AgentId id);

    /// Finds and locks the agent until the transaction ends, as [#listAdministrators] does. A transaction that needs
    /// both must list the administrators first: a fixed order prevents deadlocks.
    Optional<Agent> findToChange(AgentId id);

    /// Lists all agents by login.
    List<Agent> listAll();

    /// Lists and locks all administrators, active or not.
    List<Agent> listAdministrators();
}
