package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Invitations in memory, for one test.
public final class InvitationsInMemory implements Invitations {

    private final Map<AgentId, Invitation> all = new HashMap<>();

    @Override
    public void replace(Invitation invitation) {
        all.put(invitation.agent().id(), invitation);
    }

    @Override
    public Optional<Invitation> find(Token token) {
        return all.values().stream()
                .filter(invitation -> invitation.token().equals(token))
                .findFirst();
    }

    @Override
    public void remove(AgentId agent) {
        all.remove(agent);
    }
}
