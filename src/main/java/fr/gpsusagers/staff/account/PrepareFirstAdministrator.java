package fr.gpsusagers.staff.account;

import static fr.gpsusagers.staff.Agent.Status.INVITED;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Invites the first administrator, who can then invite everyone else. Until the invitation is accepted,
/// each start of the product issues a new one: only the hash of a token is stored, so an old invitation
/// cannot be shown again.
@UseCase
public class PrepareFirstAdministrator {

    private static final Login FIRST = new Login("administrateur");

    private final Agents agents;
    private final Invitations invitations;

    public PrepareFirstAdministrator(Agents agents, Invitations invitations) {
        this.agents = agents;
        this.invitations = invitations;
    }

    /// Returns the invitation. Empty if another administrator exists, or the first one has accepted; later losses
    /// of access are a case for [ResetAgent].
    @Writes
    public Optional<Invitation> prepare(Instant at) {
        List<Agent> administrators = agents.listAdministrators();
        Optional<Agent> first = administrators.isEmpty() ? addFirst() : findWaiting(administrators);
        Optional<Invitation> invitation = first.map(agent -> Invitation.to(agent, at));
        invitation.ifPresent(invitations::replace);
        return invitation;
    }

    /// Empty if the login is taken: by an agent of another role, or by a node that starts at the same moment.
    private Optional<Agent> addFirst() {
        Agent first = Agent.invited(AgentId.random(), FIRST, Set.of(Role.ADMINISTRATOR), Set.of());
        return agents.add(first) == Agents.Adding.ADDED ? Optional.of(first) : Optional.empty();
    }

    private static Optional<Agent> findWaiting(List<Agent> administrators) {
        return Optional.of(administrators.getFirst())
                .filter(only -> administrators.size() == 1 && only.login().equals(FIRST) && only.status() == INVITED);
    }
}
