package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Records when desks opened and closed their callbacks, and by whom.
public interface DeskOpenings {

    /// The result of opening or closing.
    enum Change {
        CHANGED,
        /// The desk was already in this state.
        UNCHANGED
    }

    Change add(DeskId desk, AgentId by, Instant at);

    Change updateClosed(DeskId desk, AgentId by, Instant at);

    /// Lists the ready desks. A ready desk is open, and on this day one of its agents, or a substitute of one, is
    /// active and not absent.
    Set<DeskId> listReady(LocalDate day);

    /// Lists every desk that is open or has an active agent, ordered by identifier.
    List<DeskState> listStates();
}
