package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Token;
import java.util.Optional;

/// The invitations that are not accepted yet: at most one for each agent.
public interface Invitations {

    /// Adds an invitation. An earlier invitation of the same agent becomes void.
    void replace(Invitation invitation);

    /// Locks the invitation until the transaction ends, so that it cannot be accepted twice.
    Optional<Invitation> find(Token token);

    void remove(AgentId agent);
}
