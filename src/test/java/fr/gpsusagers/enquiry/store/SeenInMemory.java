package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.desk.Presences;
import fr.gpsusagers.staff.desk.Presences.Presence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// When each desk was last seen, as a test says.
record SeenInMemory(Map<DeskId, Instant> seen) implements Presences {

    @Override
    public int update(AgentId agent, Set<DeskId> desks, Instant at, Instant notSince) {
        return 0;
    }

    @Override
    public List<Presence> listAll() {
        return seen.entrySet().stream()
                .map(one -> new Presence(AgentId.random(), one.getKey(), one.getValue()))
                .toList();
    }

    @Override
    public List<Presence> listAt(DeskId desk) {
        return seen.containsKey(desk) ? List.of(new Presence(AgentId.random(), desk, seen.get(desk))) : List.of();
    }
}
