package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// When desks opened and closed their callbacks, and who did it.
public interface DeskOpenings {

    /// What came of opening or closing.
    enum Change {
        CHANGED,
        /// It was so already.
        UNCHANGED
    }

    Change add(DeskId desk, AgentId by, Instant at);

    Change updateClosed(DeskId desk, AgentId by, Instant at);

    /// The desks that are open, and where an active agent who is not away on this day works, or stands in for one who
    /// is.
    Set<DeskId> listReady(LocalDate day);

    /// Every desk that is open or has an active agent, in the order of their names.
    List<DeskState> listStates();
}
