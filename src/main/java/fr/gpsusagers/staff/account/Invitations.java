package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.AgentId;
import java.util.Optional;

/// The invitations that nobody has accepted yet: one for an agent at most.
public interface Invitations {

    /// Adds one; the one that the agent had before is void.
    void replace(Invitation invitation);

    /// Held until the transaction ends, so that nobody accepts it twice.
    Optional<Invitation> find(InvitationToken token);

    void remove(AgentId agent);
}
