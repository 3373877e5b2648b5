package fr.gpsusagers.staff;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Agents in memory, for one test.
public final class AgentsInMemory implements Agents {

    private final Map<AgentId, Agent> all = new LinkedHashMap<>();

    @Override
    public boolean add(Agent agent) {
        if (all.values().stream().anyMatch(other -> other.login().equals(agent.login()))) {
            return false;
        }
        all.put(agent.id(), agent);
        return true;
    }

    @Override
    public void update(Agent agent) {
        all.put(agent.id(), agent);
    }

    @Override
    public Optional<Agent> findToChange(AgentId id) {
        return find(id);
    }

    @Override
    public Optional<Agent> find(AgentId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Agent> listAll() {
        return all.values().stream()
                .sorted(Comparator.comparing(agent -> agent.login().value()))
                .toList();
    }

    @Override
    public List<Agent> listAdministrators() {
        return listAll().stream().filter(agent -> agent.has(Role.ADMINISTRATOR)).toList();
    }
}
