package fr.gpsusagers.staff.account;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.Role;
import java.time.Instant;
import java.util.Set;

/// Adds an agent and creates the invitation.
@UseCase
public class AddAgent {

    private final Agents agents;
    private final Invitations invitations;

    public AddAgent(Agents agents, Invitations invitations) {
        this.agents = agents;
        this.invitations = invitations;
    }

    public sealed interface Outcome {

        /// The administrator must see the invitation now: its token is not stored and cannot be shown again.
        record Invited(Invitation invitation) implements Outcome {}

        record LoginTaken() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    @Writes
    public Outcome add(Authority authority, Login login, Set<Role> roles, Set<DeskId> desks, Instant at) {
        if (!authority.may(Right.MANAGE_AGENTS)) {
            return new Outcome.NotAllowed();
        }
        Agent agent = Agent.invited(AgentId.random(), login, roles, desks);
        return switch (agents.add(agent)) {
            case LOGIN_TAKEN -> new Outcome.LoginTaken();
            case ADDED -> {
                Invitation invitation = Invitation.to(agent, at);
                invitations.replace(invitation);
                yield new Outcome.Invited(invitation);
            }
        };
    }
}
