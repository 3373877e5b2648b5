package fr.gpsusagers.staff.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.gpsusagers.kernel.DeskId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The teams of all desks, without names.
///
/// @param ready the desks that are open, with an active agent who is not away
/// @param seen for each desk, when each of its agents was last there
public record Teams(Set<DeskId> ready, Map<DeskId, List<Instant>> seen) {

    public Teams {
        ready = Set.copyOf(ready);
        seen = Map.copyOf(seen);
    }

    static Teams of(Set<DeskId> ready, List<Presences.Seen> seen) {
        return new Teams(
                ready, seen.stream().collect(groupingBy(Presences.Seen::desk, mapping(Presences.Seen::at, toList()))));
    }

    /// When each agent of a desk was last there. Empty if nobody ever was.
    public List<Instant> seenAt(DeskId desk) {
        return seen.getOrDefault(desk, List.of());
    }
}
