package fr.gpsusagers.staff.account;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.Role;
import java.util.Optional;
import java.util.Set;

/// Replaces the roles and desks of an agent.
@UseCase
public class ChangeAgent {

    private final Agents agents;

    public ChangeAgent(Agents agents) {
        this.agents = agents;
    }

    @Writes
    public AgentChange change(Authority authority, AgentId id, Set<Role> roles, Set<DeskId> desks) {
        if (!authority.may(Right.MANAGE_AGENTS)) {
            return new AgentChange.NotAllowed();
        }
        var administrators = Administrators.hold(agents);
        Optional<Agent> changed =
                agents.findToChange(id).filter(agent -> !agent.isMailbox()).map(agent -> agent.withRoles(roles, desks));
        if (changed.isEmpty()) {
            return new AgentChange.UnknownAgent();
        }
        if (administrators.endWith(changed.get())) {
            return new AgentChange.LastAdministrator();
        }
        agents.update(changed.get());
        return new AgentChange.Changed(changed.get());
    }
}
