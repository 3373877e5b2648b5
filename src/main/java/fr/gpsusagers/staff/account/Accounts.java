package fr.gpsusagers.staff.account;

import static fr.gpsusagers.staff.Right.MANAGE_AGENTS;
import static fr.gpsusagers.staff.Right.SEE_TEAM;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The accounts of agents: who has one, with which roles and desks, and who was invited to it.
@UseCase
public class Accounts {

    private static final Login FIRST = new Login("administrateur");

    private final Agents agents;
    private final Invitations invitations;
    private final Credentials credentials;
    private final Identities identities;

    public Accounts(Agents agents, Invitations invitations, Credentials credentials, Identities identities) {
        this.agents = agents;
        this.invitations = invitations;
        this.credentials = credentials;
        this.identities = identities;
    }

    public sealed interface Adding permits Invited, LoginTaken, NotAllowed {}

    public sealed interface Resetting permits Invited, UnknownAgent, NotAllowed {}

    public sealed interface Changing permits Changed, LastAdministrator, UnknownAgent, NotAllowed {}

    /// The administrator must see the invitation now: its token is not stored and cannot be shown again.
    public record Invited(Invitation invitation) implements Adding, Resetting {}

    public record LoginTaken() implements Adding {}

    /// The change takes effect at once: the agent's sessions have ended.
    public record Changed(Agent agent) implements Changing {}

    /// Refused, because no active administrator would remain.
    public record LastAdministrator() implements Changing {}

    public record UnknownAgent() implements Resetting, Changing {}

    public record NotAllowed() implements Adding, Resetting, Changing {}

    /// Lists agents by login: all agents for callers who manage accounts, the agents of their own desks for team
    /// leads, none for others.
    public List<Agent> list(Authority authority) {
        return agents.listAll().stream()
                .filter(agent -> mayKnow(authority, agent))
                .toList();
    }

    private static boolean mayKnow(Authority authority, Agent agent) {
        return authority.may(MANAGE_AGENTS)
                || authority instanceof Authority.OfAgent(Agent lead)
                        && agent.desks().stream().anyMatch(desk -> lead.mayAt(SEE_TEAM, desk));
    }

    /// Adds an agent and creates the invitation.
    @Writes
    public Adding add(Authority authority, Login login, Set<Role> roles, Set<DeskId> desks, Instant at) {
        if (!authority.may(MANAGE_AGENTS)) {
            return new NotAllowed();
        }
        Agent agent = Agent.invited(AgentId.random(), login, roles, desks);
        return agents.add(agent) ? new Invited(invite(agent, at)) : new LoginTaken();
    }

    /// Replaces the roles and desks of an agent.
    @Writes
    public Changing change(Authority authority, AgentId id, Set<Role> roles, Set<DeskId> desks) {
        if (!authority.may(MANAGE_AGENTS)) {
            return new NotAllowed();
        }
        List<Agent> administrators = holdAdministrators();
        Optional<Agent> changed =
                agents.findToChange(id).filter(agent -> !agent.isMailbox()).map(agent -> agent.withRoles(roles, desks));
        return updated(administrators, changed);
    }

    /// Disables the account of an agent who has left. Deletes the passphrase, codes, linked identity and invitation.
    /// The history of requests still shows the agent's name. [#reset] gives access back.
    @Writes
    public Changing disable(Authority authority, AgentId id) {
        if (!authority.may(MANAGE_AGENTS)) {
            return new NotAllowed();
        }
        List<Agent> administrators = holdAdministrators();
        Changing changing = updated(administrators, agents.findToChange(id).map(Agent::disabled));
        if (changing instanceof Changed) {
            invitations.remove(id);
            forgetWaysIn(id);
        }
        return changing;
    }

    /// Locks all active administrators until the transaction ends, so that two of them cannot remove each other's role
    /// at the same moment.
    private List<Agent> holdAdministrators() {
        return agents.listAdministrators().stream().filter(Agent::isActive).toList();
    }

    private Changing updated(List<Agent> administrators, Optional<Agent> changed) {
        if (changed.isEmpty()) {
            return new UnknownAgent();
        }
        Agent agent = changed.get();
        boolean stays = agent.isActive() && agent.has(Role.ADMINISTRATOR);
        if (!stays
                && administrators.size() == 1
                && administrators.getFirst().id().equals(agent.id())) {
            return new LastAdministrator();
        }
        agents.update(agent);
        return new Changed(agent);
    }

    /// Invites an agent again who has lost the passphrase or telephone, or who returns after being disabled. All
    /// earlier credentials become void. The last administrator can be reset too: `./gps agent reset` restores
    /// access.
    @Writes
    public Resetting reset(Authority authority, AgentId id, Instant at) {
        if (!authority.may(MANAGE_AGENTS)) {
            return new NotAllowed();
        }
        Optional<Agent> agent =
                agents.findToChange(id).filter(known -> !known.isMailbox()).map(Agent::invitedAgain);
        if (agent.isEmpty()) {
            return new UnknownAgent();
        }
        agents.update(agent.get());
        forgetWaysIn(id);
        return new Invited(invite(agent.get(), at));
    }

    private void forgetWaysIn(AgentId id) {
        credentials.remove(id);
        identities.remove(id);
    }

    private Invitation invite(Agent agent, Instant at) {
        Invitation invitation = Invitation.to(agent, at);
        invitations.replace(invitation);
        return invitation;
    }

    /// Invites the first administrator, who can then invite everyone else. Until the invitation is accepted,
    /// each start of the product issues a new one: only the hash of a token is stored, so an old invitation
    /// cannot be shown again. Empty if another administrator exists, or the first one has accepted; later losses
    /// of access are a case for [#reset].
    @Writes
    public Optional<Invitation> inviteFirst(Instant at) {
        List<Agent> administrators = agents.listAdministrators();
        Optional<Agent> first = administrators.isEmpty() ? addFirst() : findWaiting(administrators);
        return first.map(agent -> invite(agent, at));
    }

    /// Empty if the login is taken: by an agent of another role, or by a node that starts at the same moment.
    private Optional<Agent> addFirst() {
        Agent first = Agent.invited(AgentId.random(), FIRST, Set.of(Role.ADMINISTRATOR), Set.of());
        return agents.add(first) ? Optional.of(first) : Optional.empty();
    }

    private static Optional<Agent> findWaiting(List<Agent> administrators) {
        return Optional.of(administrators.getFirst())
                .filter(only -> administrators.size() == 1
                        && only.login().equals(FIRST)
                        && only.status() == Agent.Status.INVITED);
    }
}
