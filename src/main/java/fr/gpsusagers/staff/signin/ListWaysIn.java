package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.account.Credentials;
import fr.gpsusagers.staff.account.Identities;
import java.util.EnumSet;
import java.util.Set;

/// Lists the ways in which an agent can sign in.
@UseCase
public final class ListWaysIn {

    private final Credentials credentials;
    private final Identities identities;

    public ListWaysIn(Credentials credentials, Identities identities) {
        this.credentials = credentials;
        this.identities = identities;
    }

    public enum WayIn {
        PASSPHRASE,
        PROVIDER
    }

    public Set<WayIn> list(Agent agent) {
        var ways = EnumSet.noneOf(WayIn.class);
        if (credentials.find(agent.login()).isPresent()) {
            ways.add(WayIn.PASSPHRASE);
        }
        if (identities.has(agent.id())) {
            ways.add(WayIn.PROVIDER);
        }
        return Set.copyOf(ways);
    }
}
