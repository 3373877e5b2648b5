package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.account.Identities;
import fr.gpsusagers.staff.account.Identity;

/// Lets a signed-in agent add the identity provider as another way to sign in.
@UseCase
public class AddIdentity {

    private final Identities identities;

    public AddIdentity(Identities identities) {
        this.identities = identities;
    }

    @Writes
    public Return add(Agent agent, Identity identity) {
        return switch (identities.add(agent.id(), identity)) {
            case ADDED -> new Return.WayInAdded();
            case TAKEN -> new Return.Taken();
        };
    }
}
