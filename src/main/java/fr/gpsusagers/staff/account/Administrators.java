package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Role;
import java.util.List;

/// Those who can manage accounts now. There is always one left.
record Administrators(List<Agent> active) {

    /// Held until the transaction ends: two of them cannot take the role from each other at the same moment.
    static Administrators hold(Agents agents) {
        return new Administrators(
                agents.listAdministrators().stream().filter(Agent::isActive).toList());
    }

    /// Whether none would be left once this agent is as he is given here.
    boolean endWith(Agent changed) {
        boolean stays = changed.isActive() && changed.has(Role.ADMINISTRATOR);
        return !stays && active.size() == 1 && active.getFirst().id().equals(changed.id());
    }
}
