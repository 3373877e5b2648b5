package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.account.PassphraseHashes.PassphraseHash;
import java.util.Optional;

/// The credentials of agents. Agents who are invited, disabled, or sign in only by the identity
/// provider have none.
public interface Credentials {

    /// @param step the 30-second step whose code was used to enrol
    void add(Credential credential, long step);

    Optional<Credential> find(Login login);

    void remove(AgentId agent);

    /// Uses up the code of a step. Of several concurrent calls, only one succeeds.
    ///
    /// @return false if this code, or a later one, was already used
    boolean updateUsed(AgentId agent, long step);

    /// The passphrase hash and code secret of an active agent.
    record Credential(Agent agent, PassphraseHash passphrase, CodeSecret codes) {}
}
