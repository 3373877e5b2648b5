package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import java.util.Optional;

/// The credentials of agents. Agents who are invited, disabled, or sign in only by the identity
/// provider have none.
public interface Credentials {

    /// @param step the 30-second step whose code was used to enrol
    void add(Credential credential, long step);

    Optional<Credential> find(Login login);

    void remove(AgentId agent);

    /// The result of using a code.
    enum CodeUse {
        USED,
        /// This code, or a later one, was already used.
        REPLAYED
    }

    /// Uses up the code of a step. Of several concurrent calls, only one succeeds.
    CodeUse updateUsed(AgentId agent, long step);
}
