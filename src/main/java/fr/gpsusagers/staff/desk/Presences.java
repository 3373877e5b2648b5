package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// When agents last looked at the lists of desks.
public interface Presences {

    /// Notes it for those of the desks where he was not seen since that moment; gives how many these were.
    int update(AgentId agent, Set<DeskId> desks, Instant at, Instant notSince);

    /// When an agent of a desk was last seen.
    record Seen(DeskId desk, Instant at) {}

    /// When each active agent was last seen, once for each of his desks.
    List<Seen> listAll();

    /// Who of those who serve the desk was seen, the last first.
    List<Presence> listAt(DeskId desk);
}
