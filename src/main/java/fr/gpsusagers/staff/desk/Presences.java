package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// When agents last looked at the lists of desks.
public interface Presences {

    /// Notes it for those of the desks where he was not seen since that moment; gives how many these were.
    int update(AgentId agent, Set<DeskId> desks, Instant at, Instant notSince);

    /// For each desk, when each of its active agents was last seen.
    Map<DeskId, List<Instant>> listAll();

    /// Who of those who serve the desk was seen, the last first.
    List<Presence> listAt(DeskId desk);
}
