package fr.gpsusagers.staff.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.gpsusagers.kernel.DeskId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The presence of all teams, without names.
///
/// @param ready the desks that are open and have an active agent, or a substitute, who is not absent
/// @param seen for each desk, when each of its agents was last present
public record Teams(Set<DeskId> ready, Map<DeskId, List<Instant>> seen) {

    public Teams {
        ready = Set.copyOf(ready);
        seen = Map.copyOf(seen);
    }

    static Teams of(Set<DeskId> ready, List<Presence> seen) {
        return new Teams(ready, seen.stream().collect(groupingBy(Presence::desk, mapping(Presence::seenAt, toList()))));
    }

    /// Returns when each agent of a desk was last present. Empty if none ever was.
    public List<Instant> seenAt(DeskId desk) {
        return seen.getOrDefault(desk, List.of());
    }
}
