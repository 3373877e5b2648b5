package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.account.Credentials.Credential;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Credentials in memory, for one test.
public final class CredentialsInMemory implements Credentials {

    private final Map<AgentId, Credential> all = new HashMap<>();
    private final Map<AgentId, Long> used = new HashMap<>();

    @Override
    public void add(Credential credential, long step) {
        all.put(credential.agent().id(), credential);
        used.put(credential.agent().id(), step);
    }

    @Override
    public Optional<Credential> find(Login login) {
        return all.values().stream()
                .filter(credential -> credential.agent().login().equals(login))
                .findFirst();
    }

    @Override
    public void remove(AgentId agent) {
        all.remove(agent);
    }

    @Override
    public boolean updateUsed(AgentId agent, long step) {
        if (used.getOrDefault(agent, 0L) >= step) {
            return false;
        }
        used.put(agent, step);
        return true;
    }
}
