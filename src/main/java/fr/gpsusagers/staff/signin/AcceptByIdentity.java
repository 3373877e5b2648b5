package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.account.Invitation;
import fr.gpsusagers.staff.account.InvitationToken;
import fr.gpsusagers.staff.account.Invitations;
import fr.gpsusagers.staff.account.Identities;
import java.time.Instant;
import java.util.Optional;

/// Lets an agent accept an invitation by an identity at the provider, instead of a passphrase, and signs
/// the agent in.
@UseCase
public class AcceptByIdentity {

    private final Invitations invitations;
    private final Agents agents;
    private final Identities identities;
    private final Sessions sessions;

    public AcceptByIdentity(Invitations invitations, Agents agents, Identities identities, Sessions sessions) {
        this.invitations = invitations;
        this.agents = agents;
        this.identities = identities;
        this.sessions = sessions;
    }

    @Writes
    public Return accept(InvitationToken token, Identification.Known known, Instant at) {
        Optional<Invitation> invitation = invitations.find(token).filter(one -> one.isOpen(at));
        if (invitation.isEmpty()) {
            return new Return.NoInvitation();
        }
        Agent agent = invitation.get().agent().activated();
        return switch (identities.add(agent.id(), known.identity())) {
            case TAKEN -> new Return.Taken();
            case ADDED -> activated(agent, known.proof(), at);
        };
    }

    private Return activated(Agent agent, String proof, Instant at) {
        agents.update(agent);
        invitations.remove(agent.id());
        var session = SessionToken.draw();
        sessions.add(session, Session.open(agent, at));
        return new Return.SignedIn(session, agent, proof);
    }
}
