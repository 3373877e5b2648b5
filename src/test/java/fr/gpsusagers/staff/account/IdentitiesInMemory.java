package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Identities in memory, for one test.
public final class IdentitiesInMemory implements Identities {

    private final Agents agents;
    private final Map<Identity, AgentId> all = new HashMap<>();

    public IdentitiesInMemory(Agents agents) {
        this.agents = agents;
    }

    @Override
    public boolean add(AgentId agent, Identity identity) {
        if (all.containsKey(identity) || all.containsValue(agent)) {
            return false;
        }
        all.put(identity, agent);
        return true;
    }

    @Override
    public Optional<Agent> find(Identity identity) {
        return Optional.ofNullable(all.get(identity)).flatMap(agents::find);
    }

    @Override
    public boolean has(AgentId agent) {
        return all.containsValue(agent);
    }

    @Override
    public void remove(AgentId agent) {
        all.values().removeIf(agent::equals);
    }
}
