package fr.gpsusagers.staff.desk;

import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.desk.DeclaredPresences.DeclaredPresence;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What agents say of their presence, in memory, for one test. A state holds for the first hour here: which states
/// really hold is a matter of sessions, and `StoredPresencesTest` checks it.
public final class DeclaredPresencesInMemory implements DeclaredPresences {

    private static final int SECONDS = 3600;

    private final Map<AgentId, DeclaredPresence> all = new HashMap<>();

    @Override
    public Optional<DeclaredPresence> find(AgentId agent, Instant at) {
        return Optional.ofNullable(all.get(agent)).filter(one -> holds(one, at));
    }

    @Override
    public void replace(AgentId agent, DeclaredPresence said) {
        all.put(agent, said);
    }

    @Override
    public void remove(AgentId agent) {
        all.remove(agent);
    }

    @Override
    public int removeOver(Instant at) {
        int before = all.size();
        all.values().removeIf(one -> !holds(one, at));
        return before - all.size();
    }

    public int size() {
        return all.size();
    }

    private static boolean holds(DeclaredPresence said, Instant at) {
        return at.isBefore(said.since().plusSeconds(SECONDS));
    }
}
