package fr.gpsusagers.staff.account;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Optional;

/// Invites an agent again who has lost the passphrase or telephone, or who returns after being disabled. All
/// earlier credentials become void. The last administrator can be reset too: `./gps agent reset` restores access.
@UseCase
public class ResetAgent {

    private final Agents agents;
    private final Invitations invitations;
    private final Credentials credentials;
    private final Identities identities;

    public ResetAgent(Agents agents, Invitations invitations, Credentials credentials, Identities identities) {
        this.agents = agents;
        this.invitations = invitations;
        this.credentials = credentials;
        this.identities = identities;
    }

    public sealed interface Outcome {

        /// The administrator must see the invitation now: its token is not stored and cannot be shown again.
        record Invited(Invitation invitation) implements Outcome {}

        record UnknownAgent() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    @Writes
    public Outcome reset(Authority authority, AgentId id, Instant at) {
        if (!authority.may(Right.MANAGE_AGENTS)) {
            return new Outcome.NotAllowed();
        }
        Optional<Agent> agent =
                agents.findToChange(id).filter(known -> !known.isMailbox()).map(Agent::invitedAgain);
        if (agent.isEmpty()) {
            return new Outcome.UnknownAgent();
        }
        Invitation invitation = Invitation.to(agent.get(), at);
        agents.update(agent.get());
        credentials.remove(id);
        identities.remove(id);
        invitations.replace(invitation);
        return new Outcome.Invited(invitation);
    }
}
