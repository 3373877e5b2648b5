package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Records when agents last looked at the lists of their desks.
public interface Presences {

    /// Records the presence of an agent at these desks, except where it was already recorded after `notSince`.
    /// Returns the number of desks recorded.
    int update(AgentId agent, Set<DeskId> desks, Instant at, Instant notSince);

    /// Lists when each agent who now serves a desk, or stands in there, was last present at it: one entry for
    /// each agent and desk. Leaves out mailboxes: no click for a day does not mean that nobody works there.
    List<Presence> listAll();

    /// Lists when each agent who now serves the desk, or stands in there, was last present; latest first.
    List<Presence> listAt(DeskId desk);

    /// Finds when an agent of a desk was last present, to the minute, without revealing which agent. Empty if none ever
    /// was.
    default Optional<Instant> findLastSeen(DeskId desk) {
        return listAt(desk).stream().findFirst().map(Presence::seenAt);
    }

    /// When an agent last looked at the list of a desk, to the minute.
    record Presence(AgentId agent, DeskId desk, Instant seenAt) {}
}
