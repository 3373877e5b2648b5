package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.account.Identities;
import java.time.Instant;
import java.util.Optional;

/// Signs in the agent who has this identity. The session is the same as after a sign-in by passphrase.
@UseCase
public class SignInByIdentity {

    private final Identities identities;
    private final Sessions sessions;

    public SignInByIdentity(Identities identities, Sessions sessions) {
        this.identities = identities;
        this.sessions = sessions;
    }

    @Writes
    public Return signIn(Identification.Known known, Instant at) {
        Optional<Agent> agent = identities.find(known.identity()).filter(Agent::isActive);
        if (agent.isEmpty()) {
            return new Return.NoAgent();
        }
        var token = SessionToken.draw();
        sessions.add(token, Session.open(agent.get(), at));
        return new Return.SignedIn(token, agent.get(), known.proof());
    }
}
