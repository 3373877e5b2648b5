package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import java.util.Optional;

/// What agents prove themselves by. An agent who is invited or disabled has none.
public interface Credentials {

    /// @param step the half-minute whose code was used to enrol
    void add(Credential credential, long step);

    Optional<Credential> find(Login login);

    void remove(AgentId agent);

    /// What came of using a code.
    enum CodeUse {
        USED,
        /// It, or a later one, was used before.
        REPLAYED
    }

    /// Uses up the code of a half-minute. Of several at the same moment, one succeeds.
    CodeUse updateUsed(AgentId agent, long step);
}
