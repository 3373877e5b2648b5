package fr.gpsusagers.staff.desk;

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

    /// When each agent of a desk was last there. Empty if nobody ever was.
    public List<Instant> seenAt(DeskId desk) {
        return seen.getOrDefault(desk, List.of());
    }
}
