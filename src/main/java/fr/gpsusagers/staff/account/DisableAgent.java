package fr.gpsusagers.staff.account;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Right;
import java.util.Optional;

/// Disables an agent who has left. Deletes his passphrase, codes, identity at the provider and any invitation.
/// History keeps the agent's name. [ResetAgent] restores access.
@UseCase
public class DisableAgent {

    private final Agents agents;
    private final Invitations invitations;
    private final Credentials credentials;
    private final Identities identities;

    public DisableAgent(Agents agents, Invitations invitations, Credentials credentials, Identities identities) {
        this.agents = agents;
        this.invitations = invitations;
        this.credentials = credentials;
        this.identities = identities;
    }

    @Writes
    public AgentChange disable(Authority authority, AgentId id) {
        if (!authority.may(Right.MANAGE_AGENTS)) {
            return new AgentChange.NotAllowed();
        }
        var administrators = Administrators.hold(agents);
        Optional<Agent> disabled = agents.findToChange(id).map(Agent::disabled);
        if (disabled.isEmpty()) {
            return new AgentChange.UnknownAgent();
        }
        if (administrators.endWith(disabled.get())) {
            return new AgentChange.LastAdministrator();
        }
        agents.update(disabled.get());
        invitations.remove(id);
        credentials.remove(id);
        identities.remove(id);
        return new AgentChange.Changed(disabled.get());
    }
}
