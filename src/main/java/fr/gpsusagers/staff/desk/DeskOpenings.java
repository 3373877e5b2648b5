package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Records when desks opened and closed their callbacks, and by whom.
public interface DeskOpenings {

    /// Returns false if the desk was already open.
    boolean add(DeskId desk, AgentId by, Instant at);

    /// Returns false if the desk was already closed.
    boolean updateClosed(DeskId desk, AgentId by, Instant at);

    /// Lists the ready desks. A ready desk is open, and on this day one of its agents, or a substitute of one, is
    /// active and not absent.
    Set<DeskId> listReady(LocalDate day);

    /// Lists every desk that is open or has an active agent, ordered by identifier.
    List<DeskState> listStates();
}
