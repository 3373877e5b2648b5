package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Role;
import java.util.List;

/// The active administrators. At least one must remain.
record Administrators(List<Agent> active) {

    /// Locks all administrators until the transaction ends, so that two of them cannot remove each other's role
    /// at the same moment.
    static Administrators hold(Agents agents) {
        return new Administrators(
                agents.listAdministrators().stream().filter(Agent::isActive).toList());
    }

    /// Whether this change of an agent would leave no active administrator.
    boolean endWith(Agent changed) {
        boolean stays = changed.isActive() && changed.has(Role.ADMINISTRATOR);
        return !stays && active.size() == 1 && active.getFirst().id().equals(changed.id());
    }
}
